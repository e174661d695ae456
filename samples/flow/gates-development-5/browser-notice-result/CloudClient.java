package org.consentry.flow.gatesdevelopment5.browsernoticeresult;

import android.content.ContentResolver;
import android.provider.Settings;
import android.util.Log;

class CloudClient {
    private final ContentResolver resolver;
    private String clientId;

    CloudClient(ContentResolver resolver) {
        this.resolver = resolver;
    }

    void connect() {
        clientId = Settings.Secure.getString(resolver, Settings.Secure.ANDROID_ID);
        Log.i("Cloud", "ready: " + (clientId != null));
    }
}
