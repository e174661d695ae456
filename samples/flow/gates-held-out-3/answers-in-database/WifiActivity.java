package org.consentry.flow.gatesheldout3.answersindatabase;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.Context;
import android.content.DialogInterface;
import android.net.wifi.WifiManager;
import android.os.Bundle;
import android.widget.TextView;

public class WifiActivity extends Activity {
    private static final int POLICY_VERSION = 5;

    private TextView textView;
    private AnswerDb db;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        textView = new TextView(this);
        setContentView(textView);
        db = new AnswerDb(this);
        AnswerDb.Answer answer = db.latest();
        if (answer.version >= POLICY_VERSION && answer.accepted) {
            showAccessPoint();
        } else {
            showPolicyDialog();
        }
    }

    private void showPolicyDialog() {
        new AlertDialog.Builder(this)
                .setTitle("Privacy Policy (version " + POLICY_VERSION + ")")
                .setMessage("Our Privacy Policy has changed. Please review it and choose whether you accept it.")
                .setPositiveButton("Accept", new DialogInterface.OnClickListener() {
                    public void onClick(DialogInterface dialog, int which) {
                        db.add(POLICY_VERSION, true);
                        showAccessPoint();
                    }
                })
                .setNegativeButton("Decline", new DialogInterface.OnClickListener() {
                    public void onClick(DialogInterface dialog, int which) {
                        db.add(POLICY_VERSION, false);
                        finish();
                    }
                })
                .setCancelable(false)
                .show();
    }

    private void showAccessPoint() {
        WifiManager wifi = (WifiManager) getApplicationContext().getSystemService(Context.WIFI_SERVICE);
        textView.setText(wifi.getConnectionInfo().getBSSID());
    }

    @Override
    protected void onDestroy() {
        db.close();
        super.onDestroy();
    }
}
