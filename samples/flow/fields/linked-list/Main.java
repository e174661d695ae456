package org.consentry.flow.fields.linkedlist;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    static class Node {
        final String value;
        final Node next;

        Node(String value, Node next) {
            this.value = value;
            this.next = next;
        }
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Node chain = new Node(phone.getDeviceId(), null);
        for (int index = 0; index < 3; index++) {
            chain = new Node("n" + index, chain);
        }
        Node end = chain;
        while (end.next != null) {
            end = end.next;
        }
        Log.i("flow", end.value);
    }
}
