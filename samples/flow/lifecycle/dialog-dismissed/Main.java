package org.consentry.flow.lifecycle.dialogdismissed;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String id = phone.getDeviceId();
        android.app.Dialog dialog = new android.app.Dialog(this);
        android.content.DialogInterface.OnDismissListener listener = closed -> Log.i("flow", id);
        dialog.setOnDismissListener(listener);
        dialog.show();
    }
}
