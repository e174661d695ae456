package org.consentry.flow.lifecycle.restorednested;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onSaveInstanceState(Bundle out) {
        super.onSaveInstanceState(out);
        Bundle inner = new Bundle();
        inner.putString("id", ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId());
        inner.putString("name", "none");
        out.putBundle("inner", inner);
    }

    @Override
    protected void onRestoreInstanceState(Bundle saved) {
        super.onRestoreInstanceState(saved);
        Bundle inner = saved.getBundle("inner");
        if (inner != null) {
            Log.i("flow", "" + inner.getString("id"));
        }
    }
}
