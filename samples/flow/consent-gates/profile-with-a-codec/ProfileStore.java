package org.consentry.flow.consentgates.profilewithacodec;

import android.content.Context;
import android.content.SharedPreferences;

final class ProfileStore {
    private static Profile current;

    private ProfileStore() {
    }

    static synchronized Profile get(Context context) {
        if (current == null) {
            current = ProfileCodec.decode(file(context).getString("profile", "{}"));
        }
        return current;
    }

    static void save(Context context) {
        file(context).edit().putString("profile", ProfileCodec.encode(get(context))).apply();
    }

    private static SharedPreferences file(Context context) {
        return context.getSharedPreferences("reader", Context.MODE_PRIVATE);
    }
}
