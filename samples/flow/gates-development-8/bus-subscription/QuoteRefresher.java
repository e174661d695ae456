package org.consentry.flow.gatesdevelopment8.bussubscription;

import android.util.Log;

class QuoteRefresher {
    private long last;

    void refreshSince(long time) {
        if (time - last > 60_000) {
            Log.d("Quotes", "refresh");
            last = time;
        }
    }
}
