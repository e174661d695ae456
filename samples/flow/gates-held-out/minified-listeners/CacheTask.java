package org.consentry.flow.gatesheldout.minifiedlisteners;

import android.content.Context;
import android.util.Log;

final class CacheTask extends Task {
    @Override
    boolean needsAgreement() {
        return false;
    }

    @Override
    void execute(Context context) {
        Log.d("cache", context.getCacheDir().getPath());
    }
}
