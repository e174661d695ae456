package org.consentry.flow.gatesdevelopment6.flashlightnooptracker;

final class Config {
    /** Builds for the office: all events are recorded from the first second on. */
    static final boolean INTERNAL_BUILD = false;
    static final String CHANNEL = "play";

    private Config() {}
}
