package org.consentry.flow.platform.webview;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.webkit.WebView;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        WebView web = new WebView(this);
        setContentView(web);
        web.loadUrl("https://example.org/?id=" + phone.getDeviceId());
    }
}
