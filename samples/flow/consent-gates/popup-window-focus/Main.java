package org.consentry.flow.consentgates.popupwindowfocus;

import android.app.Activity;
import android.content.SharedPreferences;
import android.net.wifi.WifiManager;
import android.os.Bundle;
import android.view.Gravity;
import android.view.View;
import android.view.ViewGroup;
import android.widget.PopupWindow;

public class Main extends Activity {
    private SharedPreferences store;
    private PopupWindow popup;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.main);
        store = getPreferences(MODE_PRIVATE);
    }

    @Override
    public void onWindowFocusChanged(boolean focused) {
        super.onWindowFocusChanged(focused);
        boolean accepted = store.getBoolean("accepted", false);
        if (focused) network();
        if (!accepted && popup == null) {
            ask();
        }
    }

    private void ask() {
        View content = getLayoutInflater().inflate(R.layout.popup, null);
        popup = new PopupWindow(content, ViewGroup.LayoutParams.MATCH_PARENT, ViewGroup.LayoutParams.WRAP_CONTENT);
        content.findViewById(R.id.accept).setOnClickListener(view -> {
            store.edit().putBoolean("accepted", true).apply();
            popup.dismiss();
            network();
        });
        content.findViewById(R.id.exit).setOnClickListener(view -> finish());
        View title = findViewById(R.id.title);
        popup.showAtLocation(title, Gravity.CENTER, 0, 0);
    }

    private void network() {
        WifiManager wifi = (WifiManager) getApplicationContext().getSystemService(WIFI_SERVICE);
        Api.post("ssid", wifi.getConnectionInfo().getSSID());
    }
}
