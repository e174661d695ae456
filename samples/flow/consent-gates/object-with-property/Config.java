package org.consentry.flow.consentgates.objectwithproperty;

import android.content.Context;
import android.content.SharedPreferences;

final class Config {
    private static Config current;
    private boolean agreed = true;
    private String channel = "store";

    static Config current() {
        if (current == null) {
            current = new Config();
        }
        return current;
    }

    void load(Context context) {
        SharedPreferences stored = context.getSharedPreferences("config", Context.MODE_PRIVATE);
        agreed = stored.getBoolean("agreed", false);
        channel = stored.getString("channel", channel);
    }

    void save(Context context) {
        context.getSharedPreferences("config", Context.MODE_PRIVATE)
                .edit()
                .putBoolean("agreed", agreed)
                .putString("channel", channel)
                .apply();
    }

    boolean isAgreed() {
        return agreed;
    }

    void setAgreed(boolean value) {
        agreed = value;
    }
}
