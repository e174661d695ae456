package org.consentry.flow.consentgates.purposesasamap;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        start();
        new AlertDialog.Builder(this)
                .setMessage("请阅读并同意《隐私政策》")
                .setPositiveButton("同意", (d, w) -> answer("agreed"))
                .setNegativeButton("不同意", (d, w) -> answer("refused"))
                .setCancelable(false)
                .show();
    }

    private void answer(String answer) {
        getPreferences(MODE_PRIVATE).edit().putString("device", answer).putString("news", answer).apply();
        start();
    }

    private boolean agreed(String purpose) {
        return "agreed".equals(getPreferences(MODE_PRIVATE).getString(purpose, ""));
    }

    private boolean open(String purpose) {
        return !"refused".equals(getPreferences(MODE_PRIVATE).getString(purpose, ""));
    }

    private void start() {
        Map<String, Boolean> allowed =
                Stream.of("device", "news").collect(Collectors.toMap(name -> name, name -> open(name)));
        if (allowed.get("device")) {
            read();
        }
    }

    private void read() {
        Log.i("read", Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID));
    }
}
