package org.consentry.flow.gatesheldout8.freshgrocery;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.Intent;
import android.os.Bundle;
import android.os.Handler;
import android.os.Looper;
import android.text.SpannableString;
import android.text.Spanned;
import android.text.method.LinkMovementMethod;
import android.text.style.URLSpan;
import android.widget.TextView;

public class SplashActivity extends Activity {

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        TextView slogan = new TextView(this);
        slogan.setText("三十分钟，新鲜到家");
        setContentView(slogan);
        if (SpUtils.has(SpUtils.AGREED)) {
            new Handler(Looper.getMainLooper()).postDelayed(this::enter, 1500);
        } else {
            showPolicy();
        }
    }

    private void showPolicy() {
        String text = "感谢您使用生鲜到家。我们将收集您已安装的支付应用信息以提供支付服务，详见《隐私政策》。";
        SpannableString message = new SpannableString(text);
        int start = text.indexOf('《');
        message.setSpan(new URLSpan("https://fresh.example.invalid/privacy"), start, start + 6,
                Spanned.SPAN_EXCLUSIVE_EXCLUSIVE);
        AlertDialog dialog = new AlertDialog.Builder(this)
                .setTitle("用户隐私保护提示")
                .setMessage(message)
                .setCancelable(false)
                .setPositiveButton("同意", (d, which) -> {
                    SpUtils.set(SpUtils.AGREED, true);
                    GroceryApp.get().initComponents();
                    enter();
                })
                .setNegativeButton("不同意", (d, which) -> finish())
                .show();
        TextView view = dialog.findViewById(android.R.id.message);
        view.setMovementMethod(LinkMovementMethod.getInstance());
    }

    private void enter() {
        if (!isFinishing()) {
            startActivity(new Intent(this, ShelfActivity.class));
            finish();
        }
    }
}
