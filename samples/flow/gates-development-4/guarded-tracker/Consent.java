package org.consentry.flow.gatesdevelopment4.guardedtracker;

public interface Consent {
    boolean isGranted();

    void grant();
}
