package org.consentry.flow.gatesdevelopment8.bussubscription;

public class ForegroundEvent {
    public final long time;

    public ForegroundEvent(long time) {
        this.time = time;
    }
}
