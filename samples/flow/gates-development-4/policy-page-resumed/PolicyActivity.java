package org.consentry.flow.gatesdevelopment4.policypageresumed;

import android.app.Activity;
import android.os.Bundle;
import android.webkit.WebView;

public class PolicyActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setTitle("隐私政策");
        WebView webView = new WebView(this);
        setContentView(webView);
        webView.loadUrl("https://reader.example.invalid/privacy.html");
    }
}
