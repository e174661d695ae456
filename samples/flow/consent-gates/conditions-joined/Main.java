package org.consentry.flow.consentgates.conditionsjoined;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.SharedPreferences;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;
import java.util.function.Predicate;

public class Main extends Activity {
    private static final Predicate<SharedPreferences> AGREED = kept -> kept.getBoolean("agreed", false);
    private static final Predicate<SharedPreferences> WITHDRAWN = kept -> kept.getBoolean("withdrawn", false);

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        start();
        new AlertDialog.Builder(this)
                .setMessage("请阅读并同意《隐私政策》")
                .setPositiveButton("同意", (d, w) -> answer("agreed"))
                .setNegativeButton("不同意", (d, w) -> answer("withdrawn"))
                .setCancelable(false)
                .show();
    }

    private void answer(String what) {
        getPreferences(MODE_PRIVATE).edit().putBoolean(what, true).apply();
        start();
    }

    private void start() {
        Predicate<SharedPreferences> may = AGREED.or(WITHDRAWN.negate());
        if (may.test(getPreferences(MODE_PRIVATE))) {
            read();
        }
    }

    private void read() {
        Log.i("read", Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID));
    }
}
