package org.consentry.flow.gatesheldout2.providercall;

import android.content.Context;
import android.net.Uri;
import android.os.Bundle;

final class RemoteSettings {
    private static final String AGREED = "agreed";
    private final Context context;
    private final Uri uri;

    RemoteSettings(Context context) {
        this.context = context;
        uri = Uri.parse("content://" + context.getPackageName() + ".settings");
    }

    boolean agreed() {
        Bundle found = context.getContentResolver().call(uri, SettingsProvider.GET, AGREED, null);
        return found == null || found.getBoolean(SettingsProvider.VALUE);
    }

    void agree() {
        Bundle value = new Bundle();
        value.putBoolean(SettingsProvider.VALUE, true);
        context.getContentResolver().call(uri, SettingsProvider.PUT, AGREED, value);
    }
}
