package org.consentry.flow.gatesheldout6.choircalendar.consent;

public enum Answer {
    NONE, YES, NO
}
