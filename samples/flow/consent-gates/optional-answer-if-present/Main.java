package org.consentry.flow.consentgates.optionalanswerifpresent;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;
import java.util.Optional;

public class Main extends Activity {
    private Optional<Boolean> answer = Optional.empty();

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        start();
        new AlertDialog.Builder(this)
                .setMessage("请阅读并同意《隐私政策》")
                .setPositiveButton("同意", (d, w) -> answer(true))
                .setNegativeButton("不同意", (d, w) -> answer(false))
                .setCancelable(false)
                .show();
    }

    private void answer(boolean agreed) {
        answer = Optional.of(agreed);
        start();
    }

    private void start() {
        answer.filter(agreed -> agreed != null).ifPresent(agreed -> read());
    }

    private void read() {
        Log.i("read", Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID));
    }
}
