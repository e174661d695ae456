package org.consentry.flow.gatesdevelopment8.owndialogdismissed;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.widget.TextView;
import android.widget.Toast;

public class MainActivity extends Activity {
    private TextView statusView;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_main);
        statusView = findViewById(R.id.tv_status);
        if (PrivacyRecord.exists(this)) {
            enterApp();
        } else {
            showPrivacyDialog();
        }
    }

    private void showPrivacyDialog() {
        PrivacyDialog dialog = new PrivacyDialog(this);
        dialog.setOnDismissListener(d -> enterApp());
        dialog.setOnDisagreeListener(d -> Toast.makeText(this, R.string.limited, Toast.LENGTH_LONG).show());
        dialog.show();
    }

    private void enterApp() {
        String device = "";
        try {
            TelephonyManager manager = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
            device = manager.getDeviceId();
        } catch (SecurityException e) {
            device = "unknown";
        }
        statusView.setText(getString(R.string.ready, device));
    }
}
