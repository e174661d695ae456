package org.consentry.flow.gatesdevelopment3.tasksofanenum;

import android.util.Log;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

final class DeviceProfile {
    private static final Map<String, String> VALUES = new ConcurrentHashMap<>();

    private DeviceProfile() {}

    static void put(String key, String value) {
        if (value != null) {
            VALUES.put(key, value);
            Log.d("DeviceProfile", VALUES.toString());
        }
    }
}
