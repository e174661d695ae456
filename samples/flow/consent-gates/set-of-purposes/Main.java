package org.consentry.flow.consentgates.setofpurposes;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.SharedPreferences;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        SharedPreferences prefs = getSharedPreferences("p", MODE_PRIVATE);
        Set<String> purposes = prefs.getStringSet("purposes", Collections.singleton("device"));
        if (purposes.contains("device")) {
            read();
            return;
        }
        new AlertDialog.Builder(this)
                .setMessage("请阅读并同意《隐私政策》")
                .setPositiveButton("同意", (d, w) -> {
                    Set<String> all = new HashSet<>();
                    all.add("device");
                    prefs.edit().putStringSet("purposes", all).apply();
                    read();
                })
                .setNegativeButton("不同意", (d, w) -> finish())
                .setCancelable(false)
                .show();
    }

    private void read() {
        Log.i("read", Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID));
    }
}
