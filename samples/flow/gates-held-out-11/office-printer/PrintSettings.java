package org.consentry.flow.gatesheldout11.officeprinter;

import android.content.Context;
import android.content.SharedPreferences;

public class PrintSettings {
    private static final String POLICY = "policy";

    private final SharedPreferences preferences;

    public PrintSettings(Context context) {
        preferences = context.getSharedPreferences("print", Context.MODE_PRIVATE);
    }

    public boolean isPolicyAccepted() {
        return "accepted".equals(preferences.getString(POLICY, "open"));
    }

    public void setPolicyAccepted() {
        preferences.edit().putString(POLICY, "accepted").apply();
    }
}
