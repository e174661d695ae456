package org.consentry.flow.gatesheldout6.rideshare;

import android.app.Activity;
import android.os.Bundle;
import android.webkit.WebView;

public class PolicyActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        WebView web = new WebView(this);
        setContentView(web);
        web.loadUrl(getIntent().getStringExtra("url"));
    }
}
