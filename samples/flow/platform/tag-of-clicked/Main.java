package org.consentry.flow.platform.tagofclicked;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import android.view.View;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.main);
        String id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
        findViewById(R.id.share).setTag(id);
    }

    public void tell(View view) {
        Log.i("flow", (String) view.getTag());
    }
}
