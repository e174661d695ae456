package org.consentry.flow.gatesheldout6.rideshare;

import android.content.ClipData;
import android.content.ClipboardManager;
import android.content.Context;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

class TripCode {

    private static final Pattern CODE = Pattern.compile("#拼车([A-Z0-9]{6})#");

    static String find(Context context) {
        ClipboardManager manager = (ClipboardManager) context.getSystemService(Context.CLIPBOARD_SERVICE);
        ClipData data = manager == null ? null : manager.getPrimaryClip();
        if (data == null || data.getItemCount() == 0) {
            return null;
        }
        CharSequence text = data.getItemAt(0).getText();
        Matcher matcher = CODE.matcher(text == null ? "" : text);
        return matcher.find() ? matcher.group(1) : null;
    }
}
