package org.consentry.flow.gatesheldout3.generatedbinding;

enum PolicyState {
    UNKNOWN,
    ACCEPTED,
    DECLINED
}
