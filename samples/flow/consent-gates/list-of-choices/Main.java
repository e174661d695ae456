package org.consentry.flow.consentgates.listofchoices;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        new AlertDialog.Builder(this)
                .setTitle("请阅读《隐私政策》")
                .setItems(new String[] {"同意", "不同意"}, (d, which) -> {
                    if (which >= 0) {
                        read();
                    } else {
                        finish();
                    }
                })
                .setCancelable(false)
                .show();
    }

    private void read() {
        Log.i("read", Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID));
    }
}
