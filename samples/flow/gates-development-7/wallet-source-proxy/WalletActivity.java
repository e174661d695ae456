package org.consentry.flow.gatesdevelopment7.walletsourceproxy;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.widget.TextView;

public class WalletActivity extends Activity {
    private TextView tvRisk;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        tvRisk = new TextView(this);
        setContentView(tvRisk);
        if (!Agreement.isSigned(this)) {
            showAgreement();
        }
        refreshRisk();
    }

    private void showAgreement() {
        new AlertDialog.Builder(this)
                .setTitle("服务协议与隐私政策")
                .setMessage("为保障您的账户安全，我们会收集设备标识和已安装应用列表用于风险识别。请阅读并同意《隐私政策》。")
                .setCancelable(false)
                .setPositiveButton("同意", (dialog, which) -> {
                    Agreement.sign(this);
                    refreshRisk();
                })
                .setNegativeButton("拒绝", (dialog, which) -> finish())
                .show();
    }

    private void refreshRisk() {
        DeviceSource source = ((WalletApp) getApplication()).getDeviceSource();
        int score = 100;
        if (source.getDeviceId().isEmpty()) {
            score -= 40;
        }
        if (source.getApps().contains("com.example.remote.control")) {
            score -= 30;
        }
        tvRisk.setText("账户安全分：" + score);
    }
}
