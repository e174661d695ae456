package org.consentry.flow.sdkinitialisation.amapprivacyagreeorder;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.SharedPreferences;
import android.os.Bundle;
import com.amap.api.location.AMapLocationClient;

public class Main extends Activity {
    private AMapLocationClient client;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        SharedPreferences store = getSharedPreferences("map", MODE_PRIVATE);
        boolean agreed = store.getBoolean("agreed", false);
        AMapLocationClient.updatePrivacyShow(this, true, true);
        AMapLocationClient.updatePrivacyAgree(this, true);
        if (agreed || !isFinishing()) {
            locate();
        }
        if (!agreed) {
            new AlertDialog.Builder(this)
                    .setTitle("隐私政策提示")
                    .setMessage("我们使用高德定位SDK获取您的位置，请阅读并同意《隐私政策》。")
                    .setPositiveButton("同意", (d, w) -> {
                        store.edit().putBoolean("agreed", true).apply();
                        AMapLocationClient.updatePrivacyAgree(Main.this, true);
                        locate();
                    })
                    .setNegativeButton("不同意", (d, w) -> finish())
                    .setCancelable(false)
                    .show();
        }
    }

    private void locate() {
        client = new AMapLocationClient(getApplicationContext());
        client.startLocation();
    }
}
//import com.amap.api.location.AMapLocationClient
