package org.consentry.flow.consentgates.modulesstartedbyhelper;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.os.SystemClock;
import android.util.Log;
import java.util.ArrayDeque;
import java.util.Deque;

public class Main extends Activity {
    private final Deque<Module> modules = new ArrayDeque<>();

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        modules.addLast(new ClockModule());
        modules.addLast(new DeviceModule());
        boolean agreed = getPreferences(MODE_PRIVATE).getBoolean("terms", false);
        for (Module module : modules) {
            if (agreed || module.needs() == 0) {
                timed(module);
            }
        }
        if (!agreed) {
            ask();
        }
    }

    private void timed(Module module) {
        long start = SystemClock.elapsedRealtime();
        module.begin(this);
        Log.d("Main", "took " + (SystemClock.elapsedRealtime() - start));
    }

    private void ask() {
        new AlertDialog.Builder(this)
                .setMessage("Please read our Privacy Policy. We need your agreement before we use the number of this device.")
                .setPositiveButton("Agree", (dialog, which) -> {
                    getPreferences(MODE_PRIVATE).edit().putBoolean("terms", true).apply();
                    for (Module module : modules) {
                        if (module.needs() > 0) {
                            timed(module);
                        }
                    }
                })
                .setNegativeButton("Decline", (dialog, which) -> finish())
                .setCancelable(false)
                .show();
    }
}
