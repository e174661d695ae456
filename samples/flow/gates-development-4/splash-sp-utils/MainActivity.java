package org.consentry.flow.gatesdevelopment4.splashsputils;

import android.app.Activity;
import android.content.Context;
import android.os.Build;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.widget.TextView;

public class MainActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        TextView textView = new TextView(this);
        textView.setText(getString(R.string.device_no, getDeviceNo()));
        setContentView(textView);
    }

    private String getDeviceNo() {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.O) {
            return "";
        }
        TelephonyManager tm = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
        try {
            return tm.getMeid();
        } catch (SecurityException e) {
            return "";
        }
    }
}
