package org.consentry.flow.consentgates.webbridge;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.SharedPreferences;
import android.os.Bundle;
import android.webkit.WebView;

public class Main extends Activity {
    private WebView page;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        page = new WebView(this);
        setContentView(page);
        SharedPreferences flags = getSharedPreferences("flags", MODE_PRIVATE);
        boolean agreed = flags.getBoolean("agreed", false);
        load();
        if (!agreed) {
            new AlertDialog.Builder(this)
                    .setTitle("用户隐私保护提示")
                    .setMessage("感谢您使用本商城，请仔细阅读《隐私政策》。")
                    .setPositiveButton("同意", (d, w) -> {
                        flags.edit().putBoolean("agreed", true).apply();
                        load();
                    })
                    .setNegativeButton("拒绝", (d, w) -> finish())
                    .setCancelable(false)
                    .show();
        }
    }

    private void load() {
        page.getSettings().setJavaScriptEnabled(true);
        page.addJavascriptInterface(new Bridge(this), "native");
        page.loadUrl("https://shop.example.invalid/");
    }
}
