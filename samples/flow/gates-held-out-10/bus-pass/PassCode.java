package org.consentry.flow.gatesheldout10.buspass;

import android.content.ContentResolver;
import android.provider.Settings;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.Locale;

/** The code that the reader in the bus compares; a pass holds for one phone. */
class PassCode {
    private final ContentResolver resolver;

    PassCode(ContentResolver resolver) {
        this.resolver = resolver;
    }

    String today() {
        String phone = Settings.Secure.getString(resolver, Settings.Secure.ANDROID_ID);
        String day = new SimpleDateFormat("yyyyMMdd", Locale.ROOT).format(new Date());
        return String.format(Locale.ROOT, "%08X", (phone + day).hashCode());
    }
}
