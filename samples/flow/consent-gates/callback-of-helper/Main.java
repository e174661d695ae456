package org.consentry.flow.consentgates.callbackofhelper;

import android.app.Activity;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        PrivacyAsk.ask(this, new PrivacyAsk.Answer() {
            @Override
            public void yes() {
                read();
            }

            @Override
            public void no() {
                read(); // guest
            }
        });
    }

    private void read() {
        Log.i("read", Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID));
    }
}
