package org.consentry.flow.consentgates.tabsbytag;

import android.content.Context;
import android.util.Log;

final class HomeTab implements Tab {
    @Override
    public void show(Context context) {
        Log.i("tab", "home");
    }
}
