package org.consentry.flow.gatesheldout11.parcellocker;

final class CodeFoundEvent {
    final String code;

    CodeFoundEvent(String code) {
        this.code = code;
    }
}
