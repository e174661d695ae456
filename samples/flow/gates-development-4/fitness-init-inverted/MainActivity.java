package org.consentry.flow.gatesdevelopment4.fitnessinitinverted;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;

public class MainActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setTitle("每日健身");
        if (AppConfig.getInstance().isFirstUse()) {
            showPrivacyDialog();
        }
    }

    private void showPrivacyDialog() {
        new AlertDialog.Builder(this)
                .setTitle("个人信息保护指引")
                .setMessage("请您阅读《隐私政策》。点击“同意”后我们才会开始收集您的信息并提供服务。")
                .setCancelable(false)
                .setPositiveButton("同意", (dialog, which) -> {
                    AppConfig.getInstance().setFirstUse(false);
                    SdkInitializer.init(getApplicationContext(), true);
                })
                .setNegativeButton("退出应用", (dialog, which) -> finish())
                .show();
    }
}
