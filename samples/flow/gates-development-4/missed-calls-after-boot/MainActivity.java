package org.consentry.flow.gatesdevelopment4.missedcallsafterboot;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.Context;
import android.graphics.Color;
import android.os.Bundle;
import android.text.SpannableString;
import android.text.Spanned;
import android.text.style.ForegroundColorSpan;
import android.widget.TextView;

public class MainActivity extends Activity {
    private static final String PREFS = "missed_calls";
    private static final String AGREED = "user_agreed_privacy";

    private TextView count;

    public static boolean isAgreed(Context context) {
        return context.getSharedPreferences(PREFS, MODE_PRIVATE).getBoolean(AGREED, false);
    }

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        count = new TextView(this);
        setContentView(count);
        if (isAgreed(this)) {
            showCount();
        } else {
            askForPrivacy();
        }
    }

    private void askForPrivacy() {
        SpannableString message = new SpannableString("为了提醒未接来电，我们需要读取通话记录。详情请见《隐私政策》，点击“同意”开始使用。");
        int start = message.toString().indexOf("《");
        message.setSpan(new ForegroundColorSpan(Color.BLUE), start, start + 6, Spanned.SPAN_EXCLUSIVE_EXCLUSIVE);
        AlertDialog dialog = new AlertDialog.Builder(this)
                .setTitle("温馨提示")
                .setMessage(message)
                .setCancelable(false)
                .setPositiveButton("同意", (d, w) -> {
                    getSharedPreferences(PREFS, MODE_PRIVATE).edit().putBoolean(AGREED, true).apply();
                    showCount();
                })
                .setNegativeButton("不同意", (d, w) -> finish())
                .create();
        dialog.show();
    }

    private void showCount() {
        count.setText("未接来电：" + MissedCallReminder.count(this));
    }
}
