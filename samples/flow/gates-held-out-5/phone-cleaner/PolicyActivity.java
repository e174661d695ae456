package org.consentry.flow.gatesheldout5.phonecleaner;

import android.app.Activity;
import android.os.Bundle;
import android.webkit.WebView;

public final class PolicyActivity extends Activity implements BeforeConsent {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setTitle("Privacy policy");
        WebView page = new WebView(this);
        page.loadUrl("https://cleaner.example.invalid/policy");
        setContentView(page);
    }
}
