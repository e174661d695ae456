package org.consentry.flow.gatesheldout4.ridehailing;

import android.content.Context;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

/** Tells the server which SIM rides are ordered with, as stolen accounts come with many. */
public class FraudGuard implements EventBus.Subscriber {
    private final TelephonyManager telephony;
    private boolean reported;

    public FraudGuard(Context context) {
        telephony = (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
    }

    @Override
    public void onEvent(Object event) {
        if (event instanceof ConsentAccepted) {
            report();
        }
    }

    private void report() {
        if (reported) {
            return;
        }
        reported = true;
        try {
            send(telephony.getSubscriberId());
        } catch (SecurityException e) {
            Log.w("FraudGuard", "not allowed", e);
        }
    }

    private static void send(String subscriber) {
        new Thread(() -> {
            try {
                URL url = new URL("https://guard.example.invalid/sim/" + subscriber);
                HttpURLConnection connection = (HttpURLConnection) url.openConnection();
                connection.setRequestMethod("PUT");
                connection.getResponseCode();
                connection.disconnect();
            } catch (IOException e) {
                Log.w("FraudGuard", "no connection", e);
            }
        }).start();
    }
}
