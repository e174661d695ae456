package org.consentry.flow.gatesdevelopment3.tasksofanenum;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.widget.TextView;

public class SplashActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        TextView logo = new TextView(this);
        logo.setText("SHOP");
        setContentView(logo);
        if (!UserAgreement.with(this).isAccepted()) {
            showAgreement();
        }
    }

    private void showAgreement() {
        new AlertDialog.Builder(this)
                .setTitle("温馨提示")
                .setMessage("在您使用本商城之前，请认真阅读《用户服务协议》及《隐私政策》。")
                .setPositiveButton("同意并继续", (dialog, which) -> {
                    UserAgreement.with(this).accept();
                    StartupTask.runAll(getApplicationContext(), true);
                })
                .setNegativeButton("不同意", (dialog, which) -> finish())
                .setCancelable(false)
                .show();
    }
}
