package org.consentry.flow.consentgates.mmkvattachbasecontext;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import com.tencent.mmkv.MMKV;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        MMKV kv = MMKV.defaultMMKV();
        if (kv.decodeBool("isAgreePrivacy", false)) {
            return;
        }
        new AlertDialog.Builder(this)
                .setTitle("服务协议和隐私政策")
                .setMessage("我们将按照《隐私政策》收集、使用您的个人信息。")
                .setPositiveButton("同意", (dialog, which) -> {
                    kv.encode("isAgreePrivacy", true);
                    Ids.load(getApplicationContext());
                })
                .setNegativeButton("不同意", (dialog, which) -> System.exit(0))
                .setCancelable(false)
                .create()
                .show();
    }
}
