package org.consentry.flow.gatesheldout.jsonsettings;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;

public class Entry extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        if (Store.INSTANCE.is("protocol")) return;
        new AlertDialog.Builder(this)
                .setTitle("服务协议及隐私保护")
                .setMessage("为了更好地为您服务，请先阅读并同意《服务协议》和《隐私保护政策》。")
                .setPositiveButton("同意", (d, w) -> {
                    Store.INSTANCE.put("protocol", true);
                    ((Start) getApplicationContext()).around();
                })
                .setNegativeButton("不同意并退出", (d, w) -> Runtime.getRuntime().exit(0))
                .setCancelable(false)
                .show();
    }
}
