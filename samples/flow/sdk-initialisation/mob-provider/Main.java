package org.consentry.flow.sdkinitialisation.mobprovider;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.SharedPreferences;
import android.os.Bundle;
import com.mob.MobSDK;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        SharedPreferences own = getSharedPreferences("own", MODE_PRIVATE);
        if (own.getBoolean("granted", false)) {
            MobSDK.init(this);
            return;
        }
        new AlertDialog.Builder(this)
                .setMessage("请您阅读《隐私政策》，了解MobTech SDK如何处理信息。")
                .setPositiveButton("同意", (d, w) -> {
                    own.edit().putBoolean("granted", true).apply();
                    MobSDK.submitPolicyGrantResult(true);
                    MobSDK.init(this);
                })
                .setNegativeButton("不同意", (d, w) -> finish())
                .setCancelable(false)
                .show();
    }
}
//import com.mob.MobSDK
