package org.consentry.flow.permissions.dialogdoesnotblock;

import android.Manifest;
import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.widget.TextView;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(new TextView(this));
        if (getSharedPreferences("consent", MODE_PRIVATE).getBoolean("agreed", false)) {
            next();
            return;
        }
        new AlertDialog.Builder(this)
                .setTitle("隐私政策")
                .setMessage("请阅读并同意《隐私政策》后使用本应用。")
                .setCancelable(false)
                .setNegativeButton("不同意", (dialog, which) -> finish())
                .setPositiveButton("同意", (dialog, which) -> agreed())
                .show();
        next(/* at once */);
    }

    private void agreed() {
        getSharedPreferences("consent", MODE_PRIVATE).edit().putBoolean("agreed", true).apply();
        next();
    }

    private void next() {
        requestPermissions(new String[] {Manifest.permission.ACCESS_FINE_LOCATION}, 1);
    }
}
