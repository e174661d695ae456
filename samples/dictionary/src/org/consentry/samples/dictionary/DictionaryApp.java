package org.consentry.samples.dictionary;

import android.app.Application;
import android.util.Log;
import org.consentry.samples.kit.privacy.Consent;

public final class DictionaryApp extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        if (!new Consent(this).given()) {
            Log.i("dictionary", "nobody has agreed yet");
        }
        new Usage(this).count();
    }
}
