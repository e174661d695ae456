package org.consentry.flow.consentgates.taskssaywhattheyneed;

import android.content.Context;
import android.provider.Settings;
import android.util.Log;

final class IdTask implements Task {
    @Override
    public boolean needsAgreement() {
        return false;
    }

    @Override
    public void run(Context context) {
        Log.i("task", Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID));
    }
}
