package org.consentry.flow.sdkinitialisation.jpushcollectionauth;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.SharedPreferences;
import android.os.Bundle;
import cn.jiguang.api.utils.JCollectionAuth;
import cn.jpush.android.api.JPushInterface;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        SharedPreferences push = getSharedPreferences("push", MODE_PRIVATE);
        if (push.getBoolean("agreed", false)) {
            return;
        }
        new AlertDialog.Builder(this)
                .setTitle("隐私政策")
                .setMessage("我们使用极光推送，请阅读并同意《隐私政策》。")
                .setPositiveButton("同意", (d, w) -> {
                    push.edit().putBoolean("agreed", true).apply();
                    JCollectionAuth.setAuth(getApplicationContext(), true);
                    JPushInterface.init(getApplicationContext());
                })
                .setNegativeButton("不同意", (d, w) -> finish())
                .setCancelable(false)
                .show();
    }
}
//import cn.jiguang.api.utils.JCollectionAuth
