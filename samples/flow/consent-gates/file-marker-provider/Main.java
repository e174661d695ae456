package org.consentry.flow.consentgates.filemarkerprovider;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        if (!Marker.exists(this)) {
            new AlertDialog.Builder(this)
                    .setTitle("隐私政策")
                    .setMessage("请阅读并同意《隐私政策》后使用")
                    .setPositiveButton("同意并使用", (dialog, which) -> Marker.create(Main.this))
                    .setNegativeButton("退出", (dialog, which) -> finish())
                    .setCancelable(false)
                    .show();
        }
    }
}
