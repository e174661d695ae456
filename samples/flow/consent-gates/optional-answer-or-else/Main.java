package org.consentry.flow.consentgates.optionalanswerorelse;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;
import java.util.Optional;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        if (agreed()) {
            read();
        }
        new AlertDialog.Builder(this)
                .setMessage("请阅读并同意《隐私政策》")
                .setPositiveButton("同意", (d, w) -> answer("agreed"))
                .setNegativeButton("不同意", (d, w) -> answer("refused"))
                .setCancelable(false)
                .show();
    }

    private boolean agreed() {
        Optional<String> answer = Optional.ofNullable(getPreferences(MODE_PRIVATE).getString("answer", null));
        return answer.map("agreed"::equals).orElse(true);
    }

    private void answer(String answer) {
        getPreferences(MODE_PRIVATE).edit().putString("answer", answer).apply();
        if (agreed()) {
            read();
        }
    }

    private void read() {
        Log.i("read", Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID));
    }
}
