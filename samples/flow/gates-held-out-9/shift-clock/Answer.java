package org.consentry.flow.gatesheldout9.shiftclock;

public enum Answer {
    AGREE, REFUSE, LATER
}
