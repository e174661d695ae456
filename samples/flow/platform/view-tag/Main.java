package org.consentry.flow.platform.viewtag;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import android.widget.Button;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Button button = new Button(this);
        button.setTag(R.id.device, phone.getDeviceId());
        button.setTag(R.id.model, "none");
        button.setOnClickListener(view -> Log.i("flow", "" + view.getTag(R.id.device)));
        setContentView(button);
    }
}
