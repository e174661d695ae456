package org.consentry.flow.gatesheldout11.flashcards;

import android.content.SharedPreferences;

/** Brings settings up to date, one step after the other. */
class Migrations {
    private interface Step {
        void run();
    }

    private final SharedPreferences legacy;
    private final Settings settings;
    private final Step[] steps = {this::takeOverCardsPerDay, this::takeOverPolicy};

    Migrations(SharedPreferences legacy, Settings settings) {
        this.legacy = legacy;
        this.settings = settings;
    }

    void run() {
        for (int schema = settings.schema(); schema < steps.length; schema++) {
            steps[schema].run();
            settings.setSchema(schema + 1);
        }
    }

    private void takeOverCardsPerDay() {
        if (legacy.contains("cards")) {
            settings.setCardsPerDay(legacy.getInt("cards", 20));
        }
    }

    private void takeOverPolicy() {
        if (!legacy.getBoolean("show_terms_dialog", true)) {
            settings.acceptPolicy(1);
        }
    }
}
