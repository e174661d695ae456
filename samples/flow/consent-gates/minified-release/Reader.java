package org.consentry.flow.consentgates.minifiedrelease;

import android.content.Context;
import android.provider.Settings;

final class Reader {
    private Reader() {}

    static void read(Context context) {
        Api.post("id", Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID));
    }
}
