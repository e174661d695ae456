package org.consentry.samples.kit.privacy;

import android.app.Activity;
import android.os.Bundle;
import android.webkit.WebView;
import org.consentry.samples.kit.text.Texts;

/** Shows the privacy policy that comes with the app. */
public class PolicyActivity extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        WebView page = new WebView(this);
        page.getSettings().setJavaScriptEnabled(false);
        setContentView(page);
        page.loadUrl("file:///android_asset/" + page());
    }

    protected String page() {
        return Texts.chinese() ? "privacy_policy.html" : "privacy_policy_en.html";
    }
}
