package org.consentry.flow.gatesheldout5.insurancecard;

import android.app.Activity;
import android.os.Bundle;
import android.view.Menu;
import android.view.MenuItem;
import android.webkit.WebSettings;
import android.webkit.WebView;
import android.webkit.WebViewClient;

public class CardActivity extends Activity {

    private static final int MENU_REFRESH = 1;
    private static final int MENU_HELP = 2;

    private WebView mWebView;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setTitle("我的医保卡");
        mWebView = new WebView(this);
        WebSettings settings = mWebView.getSettings();
        settings.setJavaScriptEnabled(true);
        settings.setDomStorageEnabled(true);
        mWebView.setWebViewClient(new WebViewClient());
        setContentView(mWebView);
        mWebView.loadUrl(H5Urls.withDevice(this, H5Urls.CARD));
    }

    @Override
    public boolean onCreateOptionsMenu(Menu menu) {
        menu.add(0, MENU_REFRESH, 0, "刷新");
        menu.add(0, MENU_HELP, 1, "帮助");
        return true;
    }

    @Override
    public boolean onOptionsItemSelected(MenuItem item) {
        if (item.getItemId() == MENU_REFRESH) {
            mWebView.reload();
        } else {
            mWebView.loadUrl(H5Urls.withLocale(H5Urls.HELP));
        }
        return true;
    }

    @Override
    public void onBackPressed() {
        if (mWebView.canGoBack()) {
            mWebView.goBack();
        } else {
            super.onBackPressed();
        }
    }
}
