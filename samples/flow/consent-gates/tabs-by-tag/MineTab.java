package org.consentry.flow.consentgates.tabsbytag;

import android.content.Context;
import android.provider.Settings;
import android.util.Log;

final class MineTab implements Tab {
    @Override
    public void show(Context context) {
        Log.i("tab", Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID));
    }
}
