package org.consentry.flow.consentgates.policylinksclickablespan;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.SharedPreferences;
import android.os.Bundle;
import android.text.SpannableString;
import android.text.Spanned;
import android.text.method.LinkMovementMethod;
import android.widget.TextView;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        SharedPreferences p = getSharedPreferences("p", MODE_PRIVATE);
        if (p.getBoolean("agree_v1", false)) {
            Api.post("start", Links.id(this));
            return;
        }
        SpannableString text = new SpannableString("请您仔细阅读并同意《隐私政策》和《用户协议》");
        text.setSpan(new Links(this, "https://example.invalid/privacy"), 9, 15, Spanned.SPAN_EXCLUSIVE_EXCLUSIVE);
        text.setSpan(new Links(this, "https://example.invalid/terms"), 16, 22, Spanned.SPAN_EXCLUSIVE_EXCLUSIVE);
        TextView view = new TextView(this);
        view.setText(text);
        view.setMovementMethod(LinkMovementMethod.getInstance());
        new AlertDialog.Builder(this)
                .setView(view)
                .setPositiveButton("同意", (d, w) -> {
                    p.edit().putBoolean("agree_v1", true).apply();
                    Api.post("start", Links.id(this));
                })
                .setNegativeButton("不同意", (d, w) -> finish())
                .setCancelable(false)
                .show();
    }
}
