package org.consentry.flow.consentgates.decisionsinarow;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;
import java.util.Arrays;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        start();
        new AlertDialog.Builder(this)
                .setMessage("请阅读并同意《隐私政策》")
                .setPositiveButton("同意", (d, w) -> decide("yes"))
                .setNegativeButton("不同意", (d, w) -> decide("no"))
                .setCancelable(false)
                .show();
    }

    private String decisions() {
        return getPreferences(MODE_PRIVATE).getString("decisions", "");
    }

    private void decide(String answer) {
        getPreferences(MODE_PRIVATE).edit().putString("decisions", decisions() + "privacy " + answer + ";").apply();
        start();
    }

    private void start() {
        if (Arrays.stream(decisions().split(";")).noneMatch(one -> one.endsWith("no"))) {
            read();
        }
    }

    private void read() {
        Log.i("read", Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID));
    }
}
