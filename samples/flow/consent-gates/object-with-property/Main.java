package org.consentry.flow.consentgates.objectwithproperty;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        final Config config = Config.current();
        config.load(this);
        if (config.isAgreed()) {
            new Thread(new Start(this)).start();
            return;
        }
        new AlertDialog.Builder(this)
                .setMessage("By continuing you confirm that you have read and accept our Privacy Policy.")
                .setPositiveButton("Continue", (d, w) -> {
                    config.setAgreed(true);
                    config.save(this);
                    new Thread(new Start(this)).start();
                })
                .setNegativeButton("Leave", (d, w) -> finish())
                .setCancelable(false)
                .show();
    }
}
