package org.consentry.flow.gatesheldout4.ridehailing;

/** Something happened to the question for consent. */
public abstract class ConsentEvent {
    private final long time = System.currentTimeMillis();

    public long getTime() {
        return time;
    }
}
