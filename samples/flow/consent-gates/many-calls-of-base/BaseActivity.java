package org.consentry.flow.consentgates.manycallsofbase;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.SharedPreferences;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;

/** What all screens do at their start. */
abstract class BaseActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        SharedPreferences preferences = getSharedPreferences("base", MODE_PRIVATE);
        if (preferences.getBoolean("agreed", false)) {
            load(0);
            load(1);
            load(2);
            load(3);
            load(4);
            load(5);
            load(6);
            load(7);
            load(8);
            load(9);
            load(10);
            load(11);
            load(12);
            load(13);
            load(14);
            load(15);
            load(16);
            load(17);
            load(18);
            load(19);
            load(20);
            load(21);
            load(22);
            load(23);
            load(24);
            load(25);
        } else {
            new AlertDialog.Builder(this)
                    .setMessage("请阅读并同意《隐私政策》")
                    .setPositiveButton("同意", (dialog, which) -> preferences.edit().putBoolean("agreed", true).apply())
                    .setNegativeButton("不同意", (dialog, which) -> finish())
                    .show();
            load(26);
        }
    }

    private void load(int part) {
        if (wantsDevice()) {
            Log.i("Base", part + Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID));
        }
    }

    abstract boolean wantsDevice();
}
