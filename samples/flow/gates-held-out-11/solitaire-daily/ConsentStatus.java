package org.consentry.flow.gatesheldout11.solitairedaily;

public enum ConsentStatus {
    /** Nothing is known yet. */
    UNKNOWN,
    /** The form was shown and has to be shown again. */
    REQUIRED,
    OBTAINED
}
