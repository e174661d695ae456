package org.consentry.flow.gatesheldout10.photofeed;

import android.content.Context;
import android.content.SharedPreferences;

final class Sessions {
    private static final String KEY_KIND = "kind";
    private static final String MEMBER = "member";
    private static final String GUEST = "guest";

    private static Session current;

    private Sessions() {}

    static Session current(Context context) {
        if (current == null) {
            String kind = preferences(context).getString(KEY_KIND, "");
            if (MEMBER.equals(kind)) {
                current = new MemberSession(context);
            } else if (GUEST.equals(kind)) {
                current = new GuestSession(context);
            }
        }
        return current;
    }

    static void openMember(Context context) {
        keep(context, MEMBER);
        current = new MemberSession(context);
    }

    static void openGuest(Context context) {
        keep(context, GUEST);
        current = new GuestSession(context);
    }

    private static void keep(Context context, String kind) {
        preferences(context).edit().putString(KEY_KIND, kind).apply();
    }

    private static SharedPreferences preferences(Context context) {
        return context.getSharedPreferences("session", Context.MODE_PRIVATE);
    }
}
