package org.consentry.flow.gatesheldout4.gamecentre;

import android.content.Context;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.HashMap;
import java.util.Map;

public final class GameSdk {
    private static final String TAG = "GameSdk";
    private static final GameSdk INSTANCE = new GameSdk();

    private final Map<String, String> session = new HashMap<>();

    private GameSdk() {}

    public static GameSdk get() {
        return INSTANCE;
    }

    public void initialise(Context context) {
        TelephonyManager telephony = (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
        try {
            session.put("device", telephony.getDeviceId());
        } catch (SecurityException e) {
            session.put("device", "none");
        }
        Log.i(TAG, "session " + session);
    }

    public void openChannel(String name) {
        session.put("channel", name);
        Log.i(TAG, "channel " + session);
    }
}
