package org.consentry.flow.callbacks.alertbutton;

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
        android.content.DialogInterface.OnClickListener listener = (dialog, which) -> Log.i("flow", id);
        new android.app.AlertDialog.Builder(this).setMessage("Send?").setPositiveButton("Yes", listener).show();
    }
}
