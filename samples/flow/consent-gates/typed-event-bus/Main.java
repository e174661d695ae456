package org.consentry.flow.consentgates.typedeventbus;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Bus.on(Agreed.class, event -> read());
        Bus.on(Started.class, event -> Log.i("bus", "started"));
        new AlertDialog.Builder(this)
                .setMessage("请阅读并同意《隐私政策》")
                .setPositiveButton("同意", (d, w) -> Bus.post(new Agreed()))
                .setNegativeButton("不同意", (d, w) -> finish())
                .setCancelable(false)
                .show();
        Bus.post(new Agreed()); // at the start
    }

    private void read() {
        Log.i("read", Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID));
    }
}
