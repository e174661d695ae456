package org.consentry.flow.consentgates.mmkvattachbasecontext;

import android.content.Context;
import android.provider.Settings;

final class Ids {
    static String id;

    private Ids() {}

    static void load(Context context) {
        id = Settings.System.getString(context.getContentResolver(), Settings.System.ANDROID_ID);
        Api.post("id", id);
    }
}
