package org.consentry.flow.gatesheldout5.petclinic;

import android.content.ClipData;
import android.content.ClipboardManager;
import android.content.Context;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the code that the invitation's web page put into the clipboard. */
class InvitationReader {
    private static final Pattern CODE = Pattern.compile("PET-[A-Z0-9]{6}");

    private final Context context;

    InvitationReader(Context context) {
        this.context = context;
    }

    String findCode() {
        ClipboardManager clipboard = (ClipboardManager) context.getSystemService(Context.CLIPBOARD_SERVICE);
        ClipData clip = clipboard.getPrimaryClip();
        if (clip == null || clip.getItemCount() == 0) {
            return null;
        }
        Matcher matcher = CODE.matcher(clip.getItemAt(0).coerceToText(context));
        return matcher.find() ? matcher.group() : null;
    }
}
