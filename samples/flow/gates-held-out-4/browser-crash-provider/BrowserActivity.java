package org.consentry.flow.gatesheldout4.browsercrashprovider;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.view.KeyEvent;
import android.webkit.WebView;
import android.webkit.WebViewClient;

public class BrowserActivity extends Activity {
    private static final String HOME = "https://start.example.invalid/";

    private WebView web;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        if (!new TermsFile(this).exists()) {
            startActivity(new Intent(this, TermsActivity.class));
            finish();
            return;
        }
        web = new WebView(this);
        web.setWebViewClient(new WebViewClient());
        setContentView(web);
        web.loadUrl(HOME);
    }

    @Override
    public boolean onKeyDown(int code, KeyEvent event) {
        if (code == KeyEvent.KEYCODE_BACK && web != null && web.canGoBack()) {
            web.goBack();
            return true;
        }
        return super.onKeyDown(code, event);
    }
}
