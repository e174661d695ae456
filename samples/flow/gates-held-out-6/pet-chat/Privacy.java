package org.consentry.flow.gatesheldout6.petchat;

import android.content.Context;
import android.content.SharedPreferences;

class Privacy {

    private final SharedPreferences sp;

    Privacy(Context context) {
        sp = context.getSharedPreferences("privacy", Context.MODE_PRIVATE);
    }

    boolean accepted() {
        return "yes".equals(sp.getString("accepted", "no"));
    }

    void accept() {
        sp.edit().putString("accepted", "yes").apply();
    }
}
