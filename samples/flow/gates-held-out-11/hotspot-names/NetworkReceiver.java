package org.consentry.flow.gatesheldout11.hotspotnames;

import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.content.IntentFilter;
import android.net.NetworkInfo;
import android.net.wifi.WifiManager;

class NetworkReceiver extends BroadcastReceiver {
    static final IntentFilter FILTER = new IntentFilter(WifiManager.NETWORK_STATE_CHANGED_ACTION);

    interface Listener {
        void onHotspot(String name);
    }

    private final Consent consent;
    private final Listener listener;

    NetworkReceiver(Consent consent, Listener listener) {
        this.consent = consent;
        this.listener = listener;
    }

    @Override
    public void onReceive(Context context, Intent intent) {
        if (!isConnected(intent)) {
            listener.onHotspot(null);
            return;
        }
        listener.onHotspot(new Hotspots(context).currentName());
    }

    private static boolean isConnected(Intent intent) {
        NetworkInfo network = intent.getParcelableExtra(WifiManager.EXTRA_NETWORK_INFO);
        return network != null && network.isConnected();
    }
}
