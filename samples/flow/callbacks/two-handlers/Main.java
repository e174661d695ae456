package org.consentry.flow.callbacks.twohandlers;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import android.widget.Button;
import android.widget.LinearLayout;

public class Main extends Activity {
    private String id = "";

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Button read = new Button(this);
        Button write = new Button(this);
        read.setOnClickListener(view -> id = read());
        write.setOnClickListener(view -> Log.i("flow", id));
        LinearLayout layout = new LinearLayout(this);
        layout.addView(read);
        layout.addView(write);
        setContentView(layout);
    }

    private String read() {
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        return phone.getDeviceId();
    }
}
