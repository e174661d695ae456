package org.consentry.flow.consentgates.dialogversioninverted;

import android.app.Activity;
import android.app.Dialog;
import android.os.Bundle;
import android.view.View;

final class PolicyDialog extends Dialog implements View.OnClickListener {
    private final Activity owner;

    PolicyDialog(Activity owner) {
        super(owner);
        this.owner = owner;
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.dialog_policy);
        setCancelable(false);
        findViewById(R.id.yes).setOnClickListener(this);
        findViewById(R.id.no).setOnClickListener(this);
    }

    @Override
    public void onClick(View view) {
        if (view.getId() == R.id.yes) {
            PolicyStore.of(owner).accept();
            dismiss();
            ((Shop) owner.getApplication()).list();
        } else {
            owner.finish();
        }
    }
}
