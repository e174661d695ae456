package org.consentry.flow.gatesheldout9.shiftclock.module;

import org.consentry.flow.gatesheldout9.shiftclock.bus.Bus;

public interface AppModule {
    void attach(Bus bus);
}
