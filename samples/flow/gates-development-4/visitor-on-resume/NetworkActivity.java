package org.consentry.flow.gatesdevelopment4.visitoronresume;

import android.app.Activity;
import android.net.wifi.WifiInfo;
import android.net.wifi.WifiManager;
import android.os.Bundle;
import android.widget.TextView;

public class NetworkActivity extends Activity {
    private AppConfig config;
    private TextView tvName;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        config = AppConfig.getAppConfig();
        tvName = new TextView(this);
        setContentView(tvName);
        if (config.isVisitor()) {
            tvName.setText("游客模式：同意隐私政策后可查看当前网络");
        } else {
            refreshName();
        }
    }

    @Override
    protected void onResume() {
        super.onResume();
        refreshName(); // may have changed meanwhile
    }

    private void refreshName() {
        WifiManager manager = (WifiManager) getApplicationContext().getSystemService(WIFI_SERVICE);
        WifiInfo info = manager.getConnectionInfo();
        if (info != null) {
            tvName.setText(info.getSSID());
        }
    }
}
