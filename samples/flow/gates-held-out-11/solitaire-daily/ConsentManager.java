package org.consentry.flow.gatesheldout11.solitairedaily;

import android.app.Activity;
import android.content.Context;
import android.content.SharedPreferences;

/** Keeps what the user answered and shows the form where that is needed. */
public final class ConsentManager {
    public interface OnGatheredListener {
        void onConsentGathered();
    }

    private static final String KEY_STATUS = "consent_status";
    private static ConsentManager instance;

    private final SharedPreferences preferences;

    private ConsentManager(Context context) {
        preferences = context.getSharedPreferences("consent", Context.MODE_PRIVATE);
    }

    public static synchronized ConsentManager getInstance(Context context) {
        if (instance == null) {
            instance = new ConsentManager(context.getApplicationContext());
        }
        return instance;
    }

    public boolean canRequestAds() {
        return status() == ConsentStatus.OBTAINED;
    }

    /** Shows the form unless consent was obtained before. */
    public void gather(Activity activity, OnGatheredListener listener) {
        switch (status()) {
            case OBTAINED:
                listener.onConsentGathered();
                break;
            case UNKNOWN:
            case REQUIRED:
            default:
                new ConsentForm(activity, agreed -> {
                    store(agreed ? ConsentStatus.OBTAINED : ConsentStatus.REQUIRED);
                    listener.onConsentGathered();
                }).show();
                break;
        }
    }

    private ConsentStatus status() {
        int stored = preferences.getInt(KEY_STATUS, ConsentStatus.UNKNOWN.ordinal());
        return ConsentStatus.values()[stored];
    }

    private void store(ConsentStatus status) {
        preferences.edit().putInt(KEY_STATUS, status.ordinal()).apply();
    }
}
