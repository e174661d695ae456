package org.consentry.flow.consentgates.guardthrownbyanother;

import android.app.Activity;
import android.app.AlertDialog;
import android.bluetooth.BluetoothAdapter;
import android.content.Context;
import android.os.Bundle;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        try {
            long since = agreedAt();
            Log.i("Main", "since " + since);
            devices();
        } catch (IllegalStateException e) {
            ask(); devices();
        }
    }

    private long agreedAt() {
        long at = getSharedPreferences("main", Context.MODE_PRIVATE).getLong("agreed", 0);
        if (at == 0) {
            throw new IllegalStateException("not yet");
        }
        return at;
    }

    private void devices() {
        Log.i("Main", String.valueOf(BluetoothAdapter.getDefaultAdapter().getBondedDevices()));
    }

    private void ask() {
        new AlertDialog.Builder(this)
                .setMessage("Please read and accept our privacy policy.")
                .setPositiveButton("Accept", (dialog, which) ->
                        getSharedPreferences("main", Context.MODE_PRIVATE).edit().putLong("agreed", System.currentTimeMillis()).apply())
                .setNegativeButton("Exit", (dialog, which) -> finish())
                .show();
    }
}
