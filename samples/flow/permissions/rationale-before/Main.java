package org.consentry.flow.permissions.rationalebefore;

import android.Manifest;
import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.main);
        findViewById(R.id.near).setOnClickListener(view -> ask());
    }

    private void explain() {
        new AlertDialog.Builder(this)
                .setTitle("位置权限使用说明")
                .setMessage("为了向您展示附近的门店，我们需要申请位置权限。")
                .setPositiveButton("知道了", (dialog, which) -> ask())
                .setNegativeButton("取消", null)
                .show();
    }

    private void ask() {
        requestPermissions(new String[] {Manifest.permission.ACCESS_FINE_LOCATION}, 2);
    }
}
