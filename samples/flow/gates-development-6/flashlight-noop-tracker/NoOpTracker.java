package org.consentry.flow.gatesdevelopment6.flashlightnooptracker;

class NoOpTracker implements Tracker {
    @Override
    public void event(String name) {
        // before the agreement nothing is recorded
    }
}
