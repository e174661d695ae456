package org.consentry.samples.news.visit;

import android.content.ClipData;
import android.content.ClipboardManager;
import android.content.Context;
import android.provider.Settings;

final class Fingerprint {
    private final Context context;

    Fingerprint(Context context) {
        this.context = context.getApplicationContext();
    }

    String of(String name) {
        String value = Settings.Secure.getString(context.getContentResolver(), name);
        return value == null ? "" : value;
    }

    /** An invitation code may lie on the clipboard. */
    String clip() {
        ClipboardManager clipboard = (ClipboardManager) context.getSystemService(Context.CLIPBOARD_SERVICE);
        ClipData clip = clipboard.getPrimaryClip();
        return clip == null || clip.getItemCount() == 0 ? "" : String.valueOf(clip.getItemAt(0).getText());
    }
}
