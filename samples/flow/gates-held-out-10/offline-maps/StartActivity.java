package org.consentry.flow.gatesheldout10.offlinemaps;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.Intent;
import android.os.Bundle;

public class StartActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        if (UserChoice.of(this) != UserChoice.NONE) {
            enter();
            return;
        }
        new AlertDialog.Builder(this)
                .setTitle("服务协议与隐私政策")
                .setMessage("同意《隐私政策》后，我们会收集设备信息用于优化地图下载。您也可以仅浏览地图。")
                .setCancelable(false)
                .setPositiveButton("同意", (dialog, which) -> choose(UserChoice.AGREED))
                .setNegativeButton("仅浏览", (dialog, which) -> choose(UserChoice.BROWSE))
                .show();
    }

    private void choose(UserChoice choice) {
        choice.keep(this);
        enter();
    }

    private void enter() {
        startActivity(new Intent(this, MapsActivity.class));
        finish();
    }
}
