package org.consentry.flow.consentgates.livedatalikeobserver;

final class State {
    static final Live<Boolean> AGREED = new Live<>(Boolean.TRUE);

    private State() {}
}
