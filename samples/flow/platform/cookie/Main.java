package org.consentry.flow.platform.cookie;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.webkit.CookieManager;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String id = phone.getDeviceId();
        setTitle(id);
        CookieManager.getInstance().setCookie("http://flow.samples.invalid/", "id=" + id);
    }
}
