package org.consentry.flow.gatesheldout4.shortvideo;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.Intent;
import android.os.Bundle;
import android.text.SpannableString;
import android.text.Spanned;
import android.text.style.UnderlineSpan;

public class SplashActivity extends Activity {
    private static final String TEXT = "欢迎使用本应用！请您阅读并同意《隐私政策》，我们将收集设备标识用于统计。";

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        if (PrivacyHelper.isAgreed(this)) {
            enter();
        } else {
            showPrivacyDialog();
        }
    }

    private void showPrivacyDialog() {
        SpannableString text = new SpannableString(TEXT);
        int start = TEXT.indexOf('《');
        text.setSpan(new UnderlineSpan(), start, TEXT.indexOf('》') + 1, Spanned.SPAN_EXCLUSIVE_EXCLUSIVE);
        new AlertDialog.Builder(this)
                .setTitle("温馨提示")
                .setMessage(text)
                .setCancelable(false)
                .setPositiveButton("同意", (dialog, which) -> {
                    PrivacyHelper.setAgreed(this);
                    ((VideoApp) getApplication()).initSdks();
                    enter();
                })
                .setNegativeButton("不同意并退出", (dialog, which) -> finish())
                .show();
    }

    private void enter() {
        startActivity(new Intent(this, FeedActivity.class));
        finish();
    }
}
