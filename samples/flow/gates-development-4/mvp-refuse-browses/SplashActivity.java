package org.consentry.flow.gatesdevelopment4.mvprefusebrowses;

import android.app.AlertDialog;
import android.content.Intent;
import android.os.Bundle;

public class SplashActivity extends BaseMvpActivity<SplashContract.View, SplashPresenter> implements SplashContract.View {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        presenter.start();
    }

    @Override
    protected SplashPresenter createPresenter() {
        return new SplashPresenter(new SplashModel(getApplicationContext()));
    }

    @Override
    public void showPrivacy() {
        new AlertDialog.Builder(this)
                .setTitle("隐私协议")
                .setMessage("记账本会从短信中识别账单。请阅读《用户协议》和《隐私政策》。")
                .setCancelable(false)
                .setPositiveButton("同意并继续", (dialog, which) -> presenter.onAgree())
                .setNegativeButton("不同意", (dialog, which) -> presenter.onRefuse())
                .show();
    }

    @Override
    public void toHome() {
        startActivity(new Intent(this, HomeActivity.class));
        finish();
    }

    @Override
    public void exit() {
        finish();
    }
}
