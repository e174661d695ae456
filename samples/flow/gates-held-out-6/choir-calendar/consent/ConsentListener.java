package org.consentry.flow.gatesheldout6.choircalendar.consent;

public interface ConsentListener {
    void onConsent();
}
