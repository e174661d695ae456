package org.consentry.flow.gatesdevelopment7.shopstatmanager;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.Intent;
import android.os.Bundle;

public class WelcomeActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        if (PrivacyHelper.isAgreed(this)) {
            openGoods();
            return;
        }
        new AlertDialog.Builder(this)
                .setTitle("温馨提示")
                .setMessage("欢迎来到好物商城！在您使用前，请仔细阅读《用户服务协议》和《隐私政策》，点击“同意”代表您已充分理解并接受。")
                .setCancelable(false)
                .setPositiveButton("同意", (dialog, which) -> {
                    PrivacyHelper.saveAgreed(this);
                    StatManager.getInstance().init(this, ShopApplication.CHANNEL);
                    openGoods();
                })
                .setNegativeButton("不同意并退出", (dialog, which) -> finish())
                .show();
    }

    private void openGoods() {
        startActivity(new Intent(this, GoodsActivity.class));
        finish();
    }
}
