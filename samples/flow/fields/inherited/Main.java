package org.consentry.flow.fields.inherited;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    static class Parent {
        String id = "";
    }

    static class Child extends Parent {
        String id = "none";

        String inherited() {
            return super.id;
        }
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Child child = new Child();
        ((Parent) child).id = phone.getDeviceId();
        Log.i("flow", child.inherited());
    }
}
