package org.consentry.flow.gatesdevelopment4.staticdeviceutils;

import android.app.Activity;
import android.os.Bundle;
import android.widget.TextView;

public class MainActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        TextView textView = new TextView(this);
        textView.setText("设备号：" + DeviceUtils.getDeviceId());
        setContentView(textView);
    }
}
