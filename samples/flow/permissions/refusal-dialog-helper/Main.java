package org.consentry.flow.permissions.refusaldialoghelper;

import android.Manifest;
import android.app.Activity;
import android.content.Intent;
import android.content.pm.PackageManager;
import android.net.Uri;
import android.os.Bundle;
import android.provider.Settings;
import android.widget.TextView;
import android.widget.Toast;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(new TextView(this));
        requestPermissions(new String[] {Manifest.permission.ACCESS_FINE_LOCATION}, 2);
    }

    @Override
    public void onRequestPermissionsResult(int code, String[] names, int[] answers) {
        boolean granted = answers.length > 0 && answers[0] == PackageManager.PERMISSION_GRANTED;
        if (!granted) {
            Dialogs.ask(this, "需要位置权限", new Dialogs.Choice() {
                @Override
                public void yes() {
                    Uri app = Uri.fromParts("package", getPackageName(), null);
                    startActivity(new Intent(Settings.ACTION_APPLICATION_DETAILS_SETTINGS, app));
                }

                @Override
                public void no() {
                    System.exit(0);
                }
            });
        }
    }
}
