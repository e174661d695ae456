package org.consentry.flow.permissions.dialogleadsnowhere;

import android.Manifest;
import android.app.Activity;
import android.app.AlertDialog;
import android.content.DialogInterface;
import android.content.Intent;
import android.content.pm.PackageManager;
import android.net.Uri;
import android.os.Bundle;
import android.widget.TextView;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(new TextView(this));
        if (checkSelfPermission(Manifest.permission.ACCESS_FINE_LOCATION) == PackageManager.PERMISSION_DENIED) {
            requestPermissions(new String[] {Manifest.permission.ACCESS_FINE_LOCATION}, 12);
        }
    }

    @Override
    public void onRequestPermissionsResult(int code, String[] names, int[] answers) {
        if (answers.length == 0 || answers[0] == PackageManager.PERMISSION_DENIED) {
            new AlertDialog.Builder(this)
                    .setTitle("权限申请")
                    .setMessage("未获得位置权限，应用无法运行。请在设置中开启。")
                    .setCancelable(false)
                    .setPositiveButton("去设置", (dialog, which) -> startActivity(
                            new Intent("android.settings.APPLICATION_DETAILS_SETTINGS", Uri.parse("package:" + getPackageName()))))
                    .setNegativeButton("退出", (dialog, which) -> close(dialog))
                    .show();
        }
    }

    private void close(DialogInterface dialog) {
        finish();
    }
}
