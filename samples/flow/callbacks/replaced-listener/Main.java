package org.consentry.flow.callbacks.replacedlistener;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import android.view.View;
import android.widget.Button;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);

        String id = phone.getDeviceId();
        Button button = new Button(this);
        setContentView(button);
        View.OnClickListener loud = view -> Log.i("flow", id);
        View.OnClickListener quiet = view -> finish();
        View.OnClickListener last = loud;
        button.setOnClickListener(loud);
        button.setOnClickListener(last);
    }
}
