package org.consentry.flow.gatesheldout7.pregnancydiary;

import android.content.Context;
import android.net.ConnectivityManager;
import android.net.NetworkInfo;

final class Network {

    private Network() {
    }

    static boolean isConnected(Context context) {
        ConnectivityManager manager = (ConnectivityManager) context.getSystemService(Context.CONNECTIVITY_SERVICE);
        NetworkInfo info = manager.getActiveNetworkInfo();
        return info != null && info.isConnected();
    }
}
