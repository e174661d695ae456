package org.consentry.flow.permissions.refusaldialogcloses;

import android.Manifest;
import android.app.Activity;
import android.app.AlertDialog;
import android.content.pm.PackageManager;
import android.os.Bundle;
import android.widget.TextView;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(new TextView(this));
        requestPermissions(new String[] {Manifest.permission.CAMERA}, 1);
    }

    @Override
    public void onRequestPermissionsResult(int code, String[] names, int[] answers) {
        for (int answer : answers) {
            if (answer != PackageManager.PERMISSION_GRANTED) {
                new AlertDialog.Builder(this).setMessage("没有相机权限").setCancelable(false)
                        .setPositiveButton("退出", (dialog, which) -> finishAffinity()).create().show();
                return;
            }
        }
    }
}
