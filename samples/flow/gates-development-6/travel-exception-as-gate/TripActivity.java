package org.consentry.flow.gatesdevelopment6.travelexceptionasgate;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.Context;
import android.content.DialogInterface;
import android.net.wifi.ScanResult;
import android.net.wifi.WifiManager;
import android.os.Bundle;
import android.widget.TextView;
import java.util.List;

public class TripActivity extends Activity {
    private TextView hall;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_trip);
        hall = (TextView) findViewById(R.id.hall);
        start();
    }

    private void start() {
        try {
            PrivacyGuard.requireAgreement(this);
        } catch (NotAgreedException e) {
            showPrivacyDialog(e.getMessage());
        }
        locateInAirport();
    }

    private void locateInAirport() {
        WifiManager wifi = (WifiManager) getApplicationContext().getSystemService(Context.WIFI_SERVICE);
        List<ScanResult> results = wifi.getScanResults();
        if (results != null && results.size() > 0) {
            hall.setText(getString(R.string.hall, results.size()));
        }
    }

    private void showPrivacyDialog(String text) {
        new AlertDialog.Builder(this)
                .setTitle(R.string.privacy_title)
                .setMessage(text)
                .setCancelable(false)
                .setPositiveButton(R.string.privacy_yes, new DialogInterface.OnClickListener() {
                    @Override
                    public void onClick(DialogInterface dialog, int which) {
                        PrivacyGuard.agree(TripActivity.this);
                        start();
                    }
                })
                .setNegativeButton(R.string.privacy_no, new DialogInterface.OnClickListener() {
                    @Override
                    public void onClick(DialogInterface dialog, int which) {
                        finish();
                    }
                })
                .show();
    }
}
