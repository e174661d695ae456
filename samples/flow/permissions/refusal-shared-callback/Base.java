package org.consentry.flow.permissions.refusalsharedcallback;

import android.app.Activity;
import android.content.pm.PackageManager;

abstract class Base extends Activity {
    interface Then {
        void granted();

        void refused(String permission);
    }

    private Then then;

    protected void demand(String permission, Then then) {
        this.then = then;
        requestPermissions(new String[] {permission}, 7);
    }

    @Override
    public void onRequestPermissionsResult(int code, String[] names, int[] answers) {
        if (then == null) {
            return;
        }
        if (answers.length > 0 && answers[0] == PackageManager.PERMISSION_GRANTED) {
            then.granted();
        } else {
            then.refused(names[0]);
        }
    }
}
