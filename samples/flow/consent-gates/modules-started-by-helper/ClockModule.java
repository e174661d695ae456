package org.consentry.flow.consentgates.modulesstartedbyhelper;

import android.content.Context;
import android.util.Log;

final class ClockModule implements Module {
    @Override
    public int needs() {
        return 0;
    }

    @Override
    public void begin(Context context) {
        Log.i("Clock", "started in " + context.getPackageName());
    }
}
