package org.consentry.flow.consentgates.bootreceivernocheck;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        if (Privacy.isAgreed(this)) {
            Position.send(this);
        } else {
            new AlertDialog.Builder(this)
                    .setMessage("Please read the Privacy Policy. We use your location to show shops near you.")
                    .setPositiveButton("Agree", (dialog, which) -> {
                        Privacy.setAgreed(this, true);
                        Position.send(this);
                    })
                    .setNegativeButton("Refuse", (dialog, which) -> Privacy.setAgreed(this, false))
                    .show();
        }
    }
}
