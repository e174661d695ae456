package org.consentry.flow.gatesdevelopment4.guardedtracker;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;

public class MainActivity extends Activity {
    private final Consent consent = Modules.get(Consent.class);
    private final Tracker tracker = Modules.get(Tracker.class);

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setTitle("Headset control");
        if (!consent.isGranted()) {
            new AlertDialog.Builder(this)
                    .setTitle("Privacy")
                    .setMessage("We use data about your paired devices to improve the app, as described in our privacy policy.")
                    .setPositiveButton("I agree", (dialog, which) -> {
                        consent.grant();
                        tracker.report("consent");
                    })
                    .setNegativeButton("I do not agree", null)
                    .show();
        }
    }

    @Override
    protected void onStart() {
        super.onStart();
        tracker.report("main");
    }
}
