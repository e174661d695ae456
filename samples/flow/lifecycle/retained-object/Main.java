package org.consentry.flow.lifecycle.retainedobject;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    private final Kept none = new Kept();

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Object kept = getLastNonConfigurationInstance();
        if (kept instanceof Kept) {
            Log.i("flow", ((Kept) kept).id);
        }
    }

    @Override
    public Object onRetainNonConfigurationInstance() {
        Kept kept = new Kept();
        kept.id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
        return kept;
    }

    static class Kept {
        String id = "none";
    }
}
