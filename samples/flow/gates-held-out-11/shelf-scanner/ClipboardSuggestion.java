package org.consentry.flow.gatesheldout11.shelfscanner;

import android.content.ClipData;
import android.content.ClipboardManager;
import android.content.Context;
import java.util.regex.Pattern;

/** The number of an article that the user copied elsewhere. */
class ClipboardSuggestion {
    private static final Pattern CODE = Pattern.compile("\\d{8}|\\d{12,13}");

    private final Context context;

    ClipboardSuggestion(Context context) {
        this.context = context;
    }

    /** Returns null where there is none. */
    String find() {
        ClipboardManager manager = (ClipboardManager) context.getSystemService(Context.CLIPBOARD_SERVICE);
        ClipData clip = manager.getPrimaryClip();
        if (clip == null || clip.getItemCount() == 0) {
            return null;
        }
        String text = clip.getItemAt(0).coerceToText(context).toString().trim();
        return CODE.matcher(text).matches() ? text : null;
    }
}
