package org.consentry.flow.gatesheldout4.ridehailing;

/** Counts on the device how often the question was shown. */
public class UsageCounter implements EventBus.Subscriber {
    private final Preferences preferences;

    public UsageCounter(Preferences preferences) {
        this.preferences = preferences;
    }

    @Override
    public void onEvent(Object event) {
        if (event instanceof ConsentShown) {
            preferences.count("consent_shown");
        } else if (event instanceof ConsentAccepted) {
            preferences.count("consent_accepted");
        }
    }
}
