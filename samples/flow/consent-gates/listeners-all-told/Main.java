package org.consentry.flow.consentgates.listenersalltold;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;

public class Main extends Activity {
    private final Listeners listeners = new Listeners();

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        listeners.add("log", () -> Log.i("main", "told"));
        listeners.add("device", this::read);
        new AlertDialog.Builder(this)
                .setMessage("请阅读并同意《隐私政策》")
                .setPositiveButton("同意", (d, w) -> listeners.tellAll())
                .setNegativeButton("不同意", (d, w) -> finish())
                .setCancelable(false)
                .show();
        listeners.tellAll(); // at the start
    }

    @Override
    protected void onDestroy() {
        listeners.remove("device");
        super.onDestroy();
    }

    private void read() {
        Log.i("read", Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID));
    }
}
