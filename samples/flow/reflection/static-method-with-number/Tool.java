package org.consentry.flow.reflection.staticmethodwithnumber;

public class Tool {
    static String pick(int which, String text) {
        return which == 1 ? text : "none";
    }
}
