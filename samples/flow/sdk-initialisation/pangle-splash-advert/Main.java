package org.consentry.flow.sdkinitialisation.panglesplashadvert;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.os.Handler;
import android.widget.ImageView;
import com.bytedance.sdk.openadsdk.TTAdConfig;
import com.bytedance.sdk.openadsdk.TTAdSdk;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        boolean agreed = getSharedPreferences("ad", MODE_PRIVATE).getBoolean("agreed", false);
        boolean advert = getResources().getConfiguration().orientation > 0 || agreed;
        if (advert) {
            TTAdSdk.init(getApplicationContext(), new TTAdConfig.Builder().appId("5000000").useTextureView(true).build());
        } else {
            setContentView(new ImageView(this));
        }
        if (!agreed) {
            new Handler().postDelayed(this::ask, 2000);
        }
    }

    private void ask() {
        new AlertDialog.Builder(this)
                .setTitle("隐私政策")
                .setMessage("请您阅读并同意《隐私政策》")
                .setPositiveButton("同意", (d, w) -> {
                    getSharedPreferences("ad", MODE_PRIVATE).edit().putBoolean("agreed", true).apply();
                    TTAdSdk.init(getApplicationContext(), new TTAdConfig.Builder().appId("5000000").build());
                })
                .setNegativeButton("不同意", (d, w) -> finish())
                .setCancelable(false)
                .show();
    }
}
//import com.bytedance.sdk.openadsdk.TTAdConfig
