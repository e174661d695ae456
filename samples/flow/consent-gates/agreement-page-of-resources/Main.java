package org.consentry.flow.consentgates.agreementpageofresources;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import android.webkit.JavascriptInterface;
import android.webkit.WebView;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        WebView page = new WebView(this);
        page.getSettings().setJavaScriptEnabled(true);
        page.addJavascriptInterface(new Terms(this), "Host");
        setContentView(page);
        page.loadUrl("file:///android_res/raw/terms.html");
    }

    static final class Terms {
        private final Activity activity;

        Terms(Activity activity) {
            this.activity = activity;
        }

        @JavascriptInterface
        public void confirmed() {
            read();
        }

        @JavascriptInterface
        public void leave() {
            activity.finish(); // leaves
        }

        private void read() {
            TelephonyManager phone = (TelephonyManager) activity.getSystemService(Context.TELEPHONY_SERVICE);
            Log.d("Main", "card: " + (phone.getSimSerialNumber() != null));
        }
    }
}
