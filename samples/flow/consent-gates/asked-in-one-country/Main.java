package org.consentry.flow.consentgates.askedinonecountry;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;
import java.util.Locale;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        if ("CN".equals(Locale.getDefault().getCountry())) {
            new AlertDialog.Builder(this)
                .setMessage("请阅读并同意《隐私政策》")
                .setPositiveButton("同意", (d, w) -> read())
                .setNegativeButton("不同意", (d, w) -> finish())
                .setCancelable(false)
                .show();
        } else {
            read(); // elsewhere
        }
    }

    private void read() {
        Log.i("read", Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID));
    }
}
