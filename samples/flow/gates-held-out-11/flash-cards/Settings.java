package org.consentry.flow.gatesheldout11.flashcards;

import android.content.SharedPreferences;

class Settings {
    static final int POLICY = 2;

    private final SharedPreferences preferences;

    Settings(SharedPreferences preferences) {
        this.preferences = preferences;
    }

    int schema() {
        return preferences.getInt("schema", 0);
    }

    void setSchema(int schema) {
        preferences.edit().putInt("schema", schema).apply();
    }

    int cardsPerDay() {
        return preferences.getInt("cards_per_day", 20);
    }

    void setCardsPerDay(int cards) {
        preferences.edit().putInt("cards_per_day", cards).apply();
    }

    /** The policy did not change in substance between 1 and 2. */
    boolean isPolicyAccepted() {
        return preferences.getInt("policy", 0) > 0;
    }

    void acceptPolicy(int version) {
        preferences.edit().putInt("policy", version).apply();
    }
}
