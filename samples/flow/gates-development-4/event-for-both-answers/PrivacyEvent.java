package org.consentry.flow.gatesdevelopment4.eventforbothanswers;

public class PrivacyEvent {
    private final boolean agree;

    public PrivacyEvent(boolean agree) {
        this.agree = agree;
    }

    public boolean isAgree() {
        return agree;
    }
}
