package org.consentry.flow.permissions.resumerationale;

import android.Manifest;
import android.app.Activity;
import android.content.pm.PackageManager;

public class Main extends Activity {
    private boolean asked;

    @Override
    protected void onResume() {
        super.onResume();
        if (checkSelfPermission(Manifest.permission.READ_PHONE_STATE) == PackageManager.PERMISSION_GRANTED) {
            return;
        }
        boolean refused = shouldShowRequestPermissionRationale(Manifest.permission.READ_PHONE_STATE);
        if (!refused) {
            asked = true;
            requestPermissions(new String[] {Manifest.permission.READ_PHONE_STATE}, 6);
        }
    }
}
