package org.consentry.flow.gatesheldout9.warehousepicker.route;

public final class Route {

    public static final int OPEN = 0;
    public static final int PROTECTED = 1;

    final int kind;
    final Page.Maker maker;

    Route(int kind, Page.Maker maker) {
        this.kind = kind;
        this.maker = maker;
    }
}
