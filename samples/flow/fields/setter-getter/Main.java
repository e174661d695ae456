package org.consentry.flow.fields.settergetter;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    static class Account {
        private String id;

        void setId(String id) {
            this.id = id;
        }

        String getId() {
            return id;
        }
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Account first = new Account();
        Account second = new Account();
        first.setId(phone.getDeviceId());
        second.setId("none");
        Log.i("flow", first.getId());
    }
}
