package org.consentry.flow.gatesheldout9.shiftclock.module;

import android.util.Log;

import org.consentry.flow.gatesheldout9.shiftclock.BadgeReady;
import org.consentry.flow.gatesheldout9.shiftclock.bus.Bus;

public final class ReminderModule implements AppModule {

    @Override
    public void attach(Bus bus) {
        bus.subscribe(BadgeReady.class, event -> Log.i("Reminder", "shift starts at 8:30"));
    }
}
