package org.consentry.samples.kit.privacy;

import android.content.Context;
import org.consentry.samples.kit.data.Store;

/** Whether the user agreed to the privacy policy, and to which version of it. */
public final class Consent {
    private static final String VERSION = "3";
    private final Store store;

    public Consent(Context context) {
        store = new Store(context, "consent");
    }

    public boolean given() {
        return VERSION.equals(store.text("agreed"));
    }

    public boolean asked() {
        return store.flag("asked", false) || given();
    }

    public void give() {
        store.text("agreed", VERSION);
    }

    public void refuse() {
        store.flag("asked", Boolean.TRUE);
    }

    public void withdraw() {
        store.text("agreed", "");
    }
}
