package org.consentry.flow.gatesheldout2.httpinterceptors;

import org.consentry.flow.gatesheldout2.httpinterceptors.http.Client;
import org.consentry.flow.gatesheldout2.httpinterceptors.http.Request;
import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.util.Log;
import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

public class StartActivity extends Activity {
    private final Executor io = Executors.newFixedThreadPool(2);
    private final Client client = new Client();

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        client.use(new DeviceHeader(this)).use(new PrivacyFilter(this)).use(new Transport());
        io.execute(this::fetchConfig);
        new AlertDialog.Builder(this)
                .setTitle("服务协议和隐私政策")
                .setMessage("请您阅读服务协议和隐私政策，点击“同意”开始使用")
                .setPositiveButton("同意", (dialog, which) -> {
                    getSharedPreferences("privacy", MODE_PRIVATE).edit().putBoolean("agree", true).apply();
                    io.execute(this::fetchConfig);
                })
                .setNegativeButton("暂不使用", (dialog, which) -> finish())
                .setCancelable(false)
                .show();
    }

    private void fetchConfig() {
        try {
            int code = client.execute(new Request("https://conf.example.invalid/v2/app"));
            Log.i("start", "config " + code);
        } catch (IOException problem) {
            Log.w("start", problem);
        }
    }
}
