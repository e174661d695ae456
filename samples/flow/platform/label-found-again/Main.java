package org.consentry.flow.platform.labelfoundagain;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import android.view.View;
import android.widget.TextView;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.main);
        ((TextView) findViewById(R.id.id)).append(((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId());
    }

    public void tell(View view) {
        TextView label = (TextView) view.getRootView().findViewById(R.id.id);
        Log.i("flow", label.getText().toString());
    }
}
