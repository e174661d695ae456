package org.consentry.flow.consentgates.modenameindocument;

import android.content.Context;
import android.content.SharedPreferences;

import org.json.JSONException;
import org.json.JSONObject;

class Shelf {
    private final SharedPreferences preferences;
    private Mode mode = Mode.NEW;
    private String word = "";

    Shelf(Context context) {
        preferences = context.getSharedPreferences("words", Context.MODE_PRIVATE);
        String text = preferences.getString("shelf", null);
        if (text != null) {
            try {
                JSONObject kept = new JSONObject(text);
                mode = Mode.valueOf(kept.getString("mode"));
                word = kept.optString("word");
            } catch (JSONException e) {
                mode = Mode.NEW;
            }
        }
    }

    Mode mode() {
        return mode;
    }

    String word() {
        return word;
    }

    void keep(Mode mode, String word) {
        this.mode = mode;
        this.word = word;
        try {
            JSONObject kept = new JSONObject().put("mode", mode.name()).put("word", word);
            preferences.edit().putString("shelf", kept.toString()).apply();
        } catch (JSONException e) {
            throw new IllegalStateException(e);
        }
    }
}
