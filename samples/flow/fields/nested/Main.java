package org.consentry.flow.fields.nested;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    static class Node {
        Node left;
        Node right;
        String value = "";
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Node top = new Node();
        top.left = new Node();
        top.left.left = new Node();
        top.left.right = new Node();
        top.left.left.value = phone.getDeviceId();
        Node low = top.left;
        Log.i("flow", low.left.value);
    }
}
