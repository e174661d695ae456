package org.consentry.flow.gatesheldout9.expensedesk;

import android.content.ClipData;
import android.content.ClipboardManager;
import android.content.Context;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class InvoiceClipboard {

    private static final Pattern NUMBER = Pattern.compile("\\b(INV|RE)-\\d{4,10}\\b");

    private InvoiceClipboard() {
    }

    /** Returns the invoice number in the copied text, or null. */
    static String findNumber(Context context) {
        ClipboardManager manager = (ClipboardManager) context.getSystemService(Context.CLIPBOARD_SERVICE);
        ClipData clip = manager.getPrimaryClip();
        if (clip == null || clip.getItemCount() == 0) {
            return null;
        }
        CharSequence text = clip.getItemAt(0).coerceToText(context);
        Matcher matcher = NUMBER.matcher(text);
        return matcher.find() ? matcher.group() : null;
    }
}
