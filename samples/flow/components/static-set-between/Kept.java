package org.consentry.flow.components.staticsetbetween;

class Kept {
    static String id;
}
