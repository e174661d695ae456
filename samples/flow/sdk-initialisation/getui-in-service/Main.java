package org.consentry.flow.sdkinitialisation.getuiinservice;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.Intent;
import android.content.SharedPreferences;
import android.os.Bundle;
import android.preference.PreferenceManager;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        final SharedPreferences store = PreferenceManager.getDefaultSharedPreferences(this);
        final Intent prepare = new Intent(this, Prepare.class);
        boolean agreed = store.getInt("agreement", 0) == 1;
        startService(prepare);
        if (!agreed) {
            new AlertDialog.Builder(this)
                    .setTitle("Privacy Policy")
                    .setMessage("Please read our Privacy Policy and the list of third-party SDKs.")
                    .setPositiveButton("Accept", (d, w) -> {
                        store.edit().putInt("agreement", 1).apply();
                        startService(prepare);
                    })
                    .setNegativeButton("Decline", (d, w) -> finish())
                    .setCancelable(false)
                    .show();
        }
    }
}
