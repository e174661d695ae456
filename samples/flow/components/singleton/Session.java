package org.consentry.flow.components.singleton;

class Session {
    private static Session instance;
    String device = "";

    static Session get() {
        if (instance == null) {
            instance = new Session();
        }
        return instance;
    }
}
