package org.consentry.flow.gatesdevelopment4.guardedtracker;

public interface Tracker {
    void report(String screen);
}
