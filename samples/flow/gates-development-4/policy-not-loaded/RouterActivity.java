package org.consentry.flow.gatesdevelopment4.policynotloaded;

import android.app.Activity;
import android.net.wifi.WifiManager;
import android.os.Bundle;
import android.widget.TextView;

public class RouterActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        TextView tvRouter = new TextView(this);
        tvRouter.setText(getRouterId());
        setContentView(tvRouter);
    }

    private String getRouterId() {
        WifiManager wifiManager = (WifiManager) getApplicationContext().getSystemService(WIFI_SERVICE);
        return wifiManager.getConnectionInfo().getBSSID();
    }
}
