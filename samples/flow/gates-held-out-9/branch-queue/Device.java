package org.consentry.flow.gatesheldout9.branchqueue;

import android.content.ContentResolver;
import android.provider.Settings;

final class Device {

    private Device() {
    }

    static String id(ContentResolver resolver) {
        return Settings.Secure.getString(resolver, Settings.Secure.ANDROID_ID);
    }
}
