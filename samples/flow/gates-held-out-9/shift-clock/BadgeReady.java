package org.consentry.flow.gatesheldout9.shiftclock;

public final class BadgeReady {

    public final String badge;

    public BadgeReady(String badge) {
        this.badge = badge;
    }
}
