package org.consentry.flow.sdkinitialisation.sensorscollectionoff;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.SharedPreferences;
import android.os.Bundle;
import com.sensorsdata.analytics.android.sdk.SensorsDataAPI;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        SharedPreferences sa = getSharedPreferences("sa", MODE_PRIVATE);
        if (sa.getBoolean("agreed", false)) {
            return;
        }
        new AlertDialog.Builder(this)
                .setTitle("隐私政策")
                .setMessage("我们使用神策分析SDK统计使用情况，请阅读《隐私政策》。")
                .setPositiveButton("同意", (d, w) -> {
                    sa.edit().putBoolean("agreed", true).apply();
                    SensorsDataAPI.sharedInstance().enableDataCollect();
                })
                .setNegativeButton("不同意", (d, w) -> finish())
                .setCancelable(false)
                .show();
    }
}
//import com.sensorsdata.analytics.android.sdk.SensorsDataAPI
