package org.consentry.flow.gatesheldout9.warehousepicker.route;

public interface Guard {

    /** Returns the path to open instead, or the same one. */
    String check(String path, Route route);
}
