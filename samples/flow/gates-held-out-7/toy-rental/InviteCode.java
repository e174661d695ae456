package org.consentry.flow.gatesheldout7.toyrental;

import android.content.ClipData;
import android.content.ClipboardManager;
import android.content.Context;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 口令格式：【玩具3】 */
class InviteCode {

    private static final Pattern CODE = Pattern.compile("【玩具(\\d)】");

    private String last = "";

    int find(Context context) {
        ClipboardManager manager = (ClipboardManager) context.getSystemService(Context.CLIPBOARD_SERVICE);
        ClipData clip = manager.getPrimaryClip();
        if (clip == null || clip.getItemCount() == 0) {
            return -1;
        }
        String text = String.valueOf(clip.getItemAt(0).getText());
        Matcher matcher = CODE.matcher(text);
        if (text.equals(last) || !matcher.find()) {
            return -1;
        }
        last = text;
        int index = Integer.parseInt(matcher.group(1)) - 1;
        return index < Toy.ALL.length ? index : -1;
    }
}
