package org.consentry.flow.gatesheldout7.auctionhouse;

import android.app.AlertDialog;
import android.content.Intent;
import android.net.Uri;
import android.text.Html;
import android.text.method.LinkMovementMethod;
import android.widget.TextView;

public class GuideActivity extends BaseActivity {

    private static final String KEY_AGREE = "agree_privacy";

    @Override
    protected void initView() {
        setContentView(new TextView(this));
    }

    @Override
    protected void initData() {
        if (AppUtils.sp().getBoolean(KEY_AGREE, false)) {
            toLots();
        } else {
            showPrivacy();
        }
    }

    private void showPrivacy() {
        String html = "欢迎来到拍卖行。请您阅读<a href=\"" + Constants.PAGES.get("privacy") + "\">《隐私政策》</a>和<a href=\""
                + Constants.PAGES.get("service") + "\">《服务协议》</a>，同意后我们才会收集您的设备信息。";
        TextView content = new TextView(this);
        content.setText(Html.fromHtml(html));
        content.setMovementMethod(LinkMovementMethod.getInstance());
        new AlertDialog.Builder(this)
                .setTitle("隐私政策")
                .setView(content)
                .setCancelable(false)
                .setPositiveButton("同意", (dialog, which) -> {
                    AppUtils.sp().edit().putBoolean(KEY_AGREE, true).apply();
                    toLots();
                })
                .setNeutralButton("查看网页版", (dialog, which) -> {
                    startActivity(new Intent(Intent.ACTION_VIEW, Uri.parse(Constants.HOST)));
                    finish();
                })
                .setNegativeButton("拒绝", (dialog, which) -> finish())
                .show();
    }

    private void toLots() {
        startActivity(new Intent(this, LotActivity.class));
        finish();
    }
}
