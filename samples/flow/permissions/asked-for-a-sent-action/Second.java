package org.consentry.flow.permissions.askedforasentaction;

import android.Manifest;
import android.app.Activity;
import android.os.Bundle;

public class Second extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        String action = getIntent().getAction();
        switch (action == null ? "" : action) {
            case "scan":
                requestPermissions(new String[] {Manifest.permission.CAMERA}, 2);
                break;
            case "show":
                setTitle("show");
                break;
            default:
                finish();
        }
    }
}
