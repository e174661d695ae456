package org.consentry.flow.gatesheldout4.ridehailing;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.Intent;
import android.os.Bundle;

public class StartActivity extends Activity {
    private RideApp app;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        app = (RideApp) getApplication();
        if (app.getPreferences().isConsentAccepted()) {
            goOn();
            return;
        }
        AlertDialog dialog = new AlertDialog.Builder(this)
                .setTitle("Before your first ride")
                .setMessage("We use your SIM's identity to protect you against fraud. The Privacy Notice has the details. Do you agree?")
                .setPositiveButton("Agree", (d, which) -> {
                    app.getPreferences().setConsentAccepted();
                    app.getBus().post(new ConsentAccepted());
                    goOn();
                })
                .setNegativeButton("Cancel", (d, which) -> finish())
                .setOnCancelListener(d -> finish())
                .create();
        dialog.setOnShowListener(d -> app.getBus().post(new ConsentShown()));
        dialog.show();
    }

    private void goOn() {
        startActivity(new Intent(this, RideActivity.class));
        finish();
    }
}
