package org.consentry.flow.gatesheldout11.parcellocker;

/** What the user said to the privacy policy so far. */
final class PrivacyEvent {
    private final boolean answered;
    private final boolean agreed;

    PrivacyEvent(boolean answered, boolean agreed) {
        this.answered = answered;
        this.agreed = agreed;
    }

    boolean isAnswered() {
        return answered;
    }

    boolean isAgreed() {
        return agreed;
    }
}
