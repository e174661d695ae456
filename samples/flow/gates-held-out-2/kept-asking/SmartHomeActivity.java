package org.consentry.flow.gatesheldout2.keptasking;

import android.app.Activity;
import android.app.AlertDialog;
import android.net.wifi.ScanResult;
import android.net.wifi.WifiManager;
import android.os.Bundle;
import android.util.Log;

public class SmartHomeActivity extends Activity implements LaunchContract.View {
    private final Networks networks = new Networks();

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        new LaunchPresenter(this, new PrivacyModel(this)).launch();
    }

    @Override
    public void confirm(String message, String positive, String negative, LaunchContract.Answer answer) {
        new AlertDialog.Builder(this)
                .setTitle("温馨提示")
                .setMessage(message)
                .setPositiveButton(positive, (dialog, which) -> answer.on(true))
                .setNegativeButton(negative, (dialog, which) -> answer.on(false))
                .setCancelable(false)
                .show();
    }

    @Override
    public void enter() {
        networks.list();
    }

    @Override
    public void exit() {
        finish();
        System.exit(0);
    }

    private class Networks {
        void list() {
            WifiManager manager = (WifiManager) getApplicationContext().getSystemService(WIFI_SERVICE);
            for (ScanResult each : manager.getScanResults()) {
                Log.i("home", "channel " + each.frequency);
            }
        }
    }
}
