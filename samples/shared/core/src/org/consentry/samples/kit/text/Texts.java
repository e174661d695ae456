package org.consentry.samples.kit.text;

import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.Locale;

/** Small helpers for what is shown. */
public final class Texts {
    private Texts() {}

    public static String shorten(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }

    public static String plain(String html) {
        StringBuilder kept = new StringBuilder(html.length());
        boolean inside = false;
        for (int at = 0; at < html.length(); at++) {
            char letter = html.charAt(at);
            if (letter == '<') {
                inside = true;
            } else if (letter == '>') {
                inside = false;
                kept.append(' ');
            } else if (!inside) {
                kept.append(letter);
            }
        }
        return kept.toString().trim();
    }

    public static String when(long millis) {
        return new SimpleDateFormat("yyyy-MM-dd HH:mm", Locale.ROOT).format(new Date(millis));
    }

    public static boolean chinese() {
        return "zh".equals(Locale.getDefault().getLanguage());
    }
}
