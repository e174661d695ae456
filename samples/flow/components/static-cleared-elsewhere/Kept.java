package org.consentry.flow.components.staticclearedelsewhere;

class Kept {
    static String id = "none";
}
