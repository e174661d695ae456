package org.consentry.flow.gatesheldout3.observablesession;

import android.content.Context;
import android.content.SharedPreferences;
import java.util.Observable;

class Session extends Observable {
    private static Session sInstance;

    private final SharedPreferences mStore;

    private Session(Context context) {
        mStore = context.getSharedPreferences("session", Context.MODE_PRIVATE);
    }

    static synchronized Session get(Context context) {
        if (sInstance == null) {
            sInstance = new Session(context.getApplicationContext());
        }
        return sInstance;
    }

    boolean isAgreed() {
        return mStore.getBoolean("agree", false);
    }

    void answer(boolean agree) {
        mStore.edit().putBoolean("agree", agree).apply();
        setChanged();
        notifyObservers(agree);
    }
}
