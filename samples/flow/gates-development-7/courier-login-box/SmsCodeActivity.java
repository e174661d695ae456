package org.consentry.flow.gatesdevelopment7.courierloginbox;

import android.app.Activity;
import android.os.Bundle;

public class SmsCodeActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_sms_code);
    }
}
