package org.consentry.samples.sports.track;

import android.provider.Settings;
import org.consentry.samples.sports.SportsApp;

/** Read when the class is first used. */
final class Identity {
    static final String ID;

    static {
        String id = Settings.Secure.getString(SportsApp.get().getContentResolver(), "android_id");
        ID = id == null ? "none" : id;
    }

    private Identity() {}
}
