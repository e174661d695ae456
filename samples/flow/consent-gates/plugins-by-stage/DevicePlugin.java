package org.consentry.flow.consentgates.pluginsbystage;

import android.content.Context;
import android.provider.Settings;
import android.util.Log;

final class DevicePlugin implements Plugin {
    @Override
    public void begin(Context context) {
        Log.i("device", Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID));
    }
}
