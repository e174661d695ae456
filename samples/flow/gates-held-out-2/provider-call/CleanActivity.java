package org.consentry.flow.gatesheldout2.providercall;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.Intent;
import android.os.Bundle;

public class CleanActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        startService(new Intent(this, ScanService.class));
        final RemoteSettings settings = new RemoteSettings(getApplicationContext());
        AlertDialog.Builder builder = new AlertDialog.Builder(this)
                .setTitle("隐私政策")
                .setMessage("为向您提供清理服务，请您仔细阅读并同意《隐私政策》。")
                .setCancelable(false);
        builder.setPositiveButton("同意", (dialog, which) -> {
            settings.agree();
            startService(new Intent(this, ScanService.class));
        });
        builder.setNegativeButton("不同意", (dialog, which) -> finish());
        if (!settings.agreed()) {
            builder.show();
        }
    }
}
