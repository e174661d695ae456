package org.consentry.flow.gatesdevelopment5.fitnesseventbus;

public class PrivacyEvent {
    private final Boolean agreed;

    public PrivacyEvent(Boolean agreed) {
        this.agreed = agreed;
    }

    public boolean isAnswered() {
        return agreed != null;
    }

    public boolean isAgreed() {
        return agreed != null && agreed;
    }
}
