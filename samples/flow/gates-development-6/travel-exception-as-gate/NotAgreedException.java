package org.consentry.flow.gatesdevelopment6.travelexceptionasgate;

public class NotAgreedException extends Exception {
    public NotAgreedException(String message) {
        super(message);
    }
}
