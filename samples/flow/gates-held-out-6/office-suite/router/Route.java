package org.consentry.flow.gatesheldout6.officesuite.router;

import android.app.Activity;

public final class Route {

    public static final int PLAIN = 0;
    public static final int NEEDS_NETWORK = 1;
    public static final int NEEDS_CONSENT = 2;

    final Class<? extends Activity> target;
    private final int flags;

    Route(Class<? extends Activity> target, int flags) {
        this.target = target;
        this.flags = flags;
    }

    boolean needs(int flag) {
        return (flags & flag) == flag;
    }
}
