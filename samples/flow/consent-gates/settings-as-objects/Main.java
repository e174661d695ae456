package org.consentry.flow.consentgates.settingsasobjects;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.provider.Settings.Secure;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        if (!Settings.TERMS_AGREED.isOn(this)) {
            ask();
        }
    }

    @Override
    protected void onResume() {
        super.onResume();
        if (Settings.TERMS_AGREED.isOn(this)) {
            register();
        }
    }

    private void ask() {
        Settings.TERMS_SEEN.turnOn(this);
        new AlertDialog.Builder(this)
                .setMessage("请阅读《用户协议》和《隐私政策》")
                .setPositiveButton("同意", (dialog, which) -> {
                    Settings.TERMS_AGREED.turnOn(this);
                    register();
                })
                .setNegativeButton("不同意", (dialog, which) -> finish())
                .setCancelable(false)
                .show();
    }

    private void register() {
        String id = Secure.getString(getContentResolver(), Secure.ANDROID_ID);
        Log.d("Main", "registered " + (id != null));
    }
}
