package org.consentry.flow.gatesdevelopment6.flashlightnooptracker;

interface Tracker {
    void event(String name);
}
