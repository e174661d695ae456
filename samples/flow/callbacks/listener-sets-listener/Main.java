package org.consentry.flow.callbacks.listenersetslistener;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import android.widget.Button;
import android.widget.LinearLayout;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Button first = new Button(this);
        Button second = new Button(this);
        first.setOnClickListener(view -> {
            String id = phone.getDeviceId();
            second.setOnClickListener(other -> Log.i("flow", id + ""));
        });
        LinearLayout all = new LinearLayout(this);
        all.addView(first);
        all.addView(second);
        setContentView(all);
    }
}
