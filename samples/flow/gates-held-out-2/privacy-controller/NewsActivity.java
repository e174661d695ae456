package org.consentry.flow.gatesheldout2.privacycontroller;

import org.consentry.flow.gatesheldout2.privacycontroller.ads.AdSdk;
import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;

public class NewsActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        if (Agreement.of(this).isGiven()) {
            AdSdk.loadBanner();
            return;
        }
        new AlertDialog.Builder(this)
                .setMessage("您可以通过阅读完整的《用户服务协议》与《隐私政策》来了解详细信息。")
                .setPositiveButton("同意并接受", (dialog, which) -> {
                    Agreement.of(this).give();
                    AdSdk.loadBanner();
                })
                .setNegativeButton("不同意并退出", (dialog, which) -> finish())
                .setCancelable(false)
                .show();
    }
}
