package org.consentry.flow.consentgates.taskssaywhattheyneed;

import android.content.Context;
import android.util.Log;

final class LogTask implements Task {
    @Override
    public boolean needsAgreement() {
        return false;
    }

    @Override
    public void run(Context context) {
        Log.i("task", context.getPackageName());
    }
}
