package org.consentry.flow.fields.foundintree;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    static class Tree {
        Tree left;
        Tree right;
        String text = "none";
    }

    private Tree build(String text) {
        Tree root = new Tree();
        root.left = new Tree();
        root.right = new Tree();
        root.right.left = new Tree();
        root.right.left.text = text;
        return root;
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Tree tree = build(phone.getDeviceId());
        Tree side = tree.right.left;
        Log.i("flow", side.text);
    }
}
