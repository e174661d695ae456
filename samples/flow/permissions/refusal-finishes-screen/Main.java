package org.consentry.flow.permissions.refusalfinishesscreen;

import android.Manifest;
import android.app.Activity;
import android.content.pm.PackageManager;
import android.widget.Toast;

public class Main extends Activity {
    @Override
    protected void onStart() {
        super.onStart();
        if (checkSelfPermission(Manifest.permission.READ_EXTERNAL_STORAGE) != 0) {
            requestPermissions(new String[] {Manifest.permission.READ_EXTERNAL_STORAGE}, 3);
        }
    }

    @Override
    public void onRequestPermissionsResult(int request, String[] permissions, int[] results) {
        super.onRequestPermissionsResult(request, permissions, results);
        for (int result : results) {
            if (result == PackageManager.PERMISSION_DENIED) {
                Toast.makeText(this, "没有存储权限，无法使用", Toast.LENGTH_LONG).show();
                finish();
            }
        }
    }
}
