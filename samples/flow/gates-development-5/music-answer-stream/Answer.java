package org.consentry.flow.gatesdevelopment5.musicanswerstream;

enum Answer {
    LATER, DECLINED, ACCEPTED;

    boolean isFinal() {
        return this != LATER;
    }

    boolean isPositive() {
        return this == ACCEPTED;
    }
}
