package org.consentry.flow.gatesheldout5.insurancecard;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.view.View;
import android.webkit.WebView;
import android.webkit.WebViewClient;
import android.widget.ProgressBar;

public class PrivacyActivity extends Activity {

    private WebView mWebView;
    private ProgressBar mProgress;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_privacy);
        mProgress = findViewById(R.id.progress);
        mWebView = findViewById(R.id.web);
        mWebView.getSettings().setJavaScriptEnabled(false);
        mWebView.setWebViewClient(new WebViewClient() {
            @Override
            public void onPageFinished(WebView view, String url) {
                mProgress.setVisibility(View.GONE);
            }
        });
        mWebView.loadUrl(H5Urls.withDevice(this, H5Urls.PRIVACY));
        findViewById(R.id.agree).setOnClickListener(v -> {
            AgreeRecord.put(this);
            startActivity(new Intent(this, CardActivity.class));
            finish();
        });
        findViewById(R.id.disagree).setOnClickListener(v -> finish());
    }

    @Override
    protected void onDestroy() {
        mWebView.destroy();
        super.onDestroy();
    }
}
