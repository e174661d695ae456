package org.consentry.flow.aliasing.returnedthis;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    static class Form {
        private String id = "none";

        Form id(String text) {
            id = text;
            return this;
        }

        Form copy() {
            return new Form();
        }
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Form form = new Form();
        Form same = form.id(phone.getDeviceId()).id(form.id);
        Log.i("flow", same.id);
    }
}
