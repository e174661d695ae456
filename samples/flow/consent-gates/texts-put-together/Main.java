package org.consentry.flow.consentgates.textsputtogether;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.provider.Settings;
import android.text.Html;
import android.text.SpannableString;
import android.text.SpannableStringBuilder;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        CharSequence text = Html.fromHtml(String.format("请您充分阅读<b>《%s》</b>", "隐私" + name()));
        SpannableStringBuilder yes = new SpannableStringBuilder();
        yes.append("同意").append("并继续");
        new AlertDialog.Builder(this)
                .setMessage(text)
                .setPositiveButton(yes, (d, w) -> read())
                .setNegativeButton(new SpannableString("暂不使用"), (d, w) -> finish())
                .show();
        read(); // shown
    }

    private void read() {
        Log.i("read", Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID));
    }

    private static String name() {
        return "政策";
    }
}
