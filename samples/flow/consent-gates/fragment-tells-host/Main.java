package org.consentry.flow.consentgates.fragmenttellshost;

import android.app.Activity;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;

public class Main extends Activity implements Ask.Host {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        new Ask().show(getFragmentManager(), "ask");
    }

    @Override
    public void answered(boolean agreed) {
        if (agreed || !isFinishing()) {
            read();
        }
    }

    private void read() {
        Log.i("read", Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID));
    }
}
