package org.consentry.samples.dictionary;

import android.content.Context;
import android.provider.Settings;
import org.consentry.samples.kit.data.Store;

/** How often the dictionary is used on this device. */
final class Usage {
    private final Context context;
    private final Store store;

    Usage(Context context) {
        this.context = context;
        store = new Store(context, "usage");
    }

    void count() {
        store.text("device", Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID));
    }
}
