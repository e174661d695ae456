package org.consentry.flow.gatesheldout6.officesuite.router;

public interface ConsentState {
    boolean isGiven();
}
