package org.consentry.flow.gatesdevelopment4.agreedversionnotzero;

import android.app.AlertDialog;
import android.content.DialogInterface;
import android.content.Intent;
import android.os.Bundle;

public class StartActivity extends BaseActivity implements DialogInterface.OnClickListener {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        if (hasAgreed()) {
            enter();
            return;
        }
        new AlertDialog.Builder(this)
                .setTitle("Terms and Privacy Policy")
                .setMessage("To look up the warranty of your phone we read its serial number. "
                        + "Please accept our Terms of Service and Privacy Policy to continue.")
                .setPositiveButton("Accept", this)
                .setNegativeButton("Decline", this)
                .setCancelable(false)
                .show();
    }

    @Override
    public void onClick(DialogInterface dialog, int which) {
        switch (which) {
            case DialogInterface.BUTTON_POSITIVE:
                saveAnswer(Constant.AGREEMENT_VERSION);
                enter();
                break;
            case DialogInterface.BUTTON_NEGATIVE:
                saveAnswer(Constant.REFUSED);
                finish();
                break;
            default:
                break;
        }
    }

    private void enter() {
        startActivity(new Intent(this, WarrantyActivity.class));
        finish();
    }
}
