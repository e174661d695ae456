package org.consentry.flow.consentgates.webbridge;

import android.content.Context;
import android.provider.Settings;
import android.webkit.JavascriptInterface;

final class Bridge {
    private final Context context;

    Bridge(Context context) {
        this.context = context;
    }

    @JavascriptInterface
    public String deviceId() {
        return Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID);
    }
}
