package com.sensorsdata.analytics.android.sdk;

/** Stand-in: the options an app sets. */
public final class SAConfigOptions {
    final String server;
    boolean collect = true;

    public SAConfigOptions(String server) {
        this.server = server;
    }

    public SAConfigOptions enableLog(boolean enabled) {
        return this;
    }

    public SAConfigOptions disableDataCollect() {
        collect = false;
        return this;
    }
}
