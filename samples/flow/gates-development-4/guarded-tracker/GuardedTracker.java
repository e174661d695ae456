package org.consentry.flow.gatesdevelopment4.guardedtracker;

public class GuardedTracker implements Tracker {
    private final Tracker delegate;
    private final Consent consent;

    public GuardedTracker(Tracker delegate, Consent consent) {
        this.delegate = delegate;
        this.consent = consent;
    }

    @Override
    public void report(String screen) {
        if (consent.isGranted()) {
            delegate.report(screen);
        }
    }
}
