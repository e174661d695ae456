package org.consentry.flow.gatesheldout9.shiftclock;

import android.app.Application;

import org.consentry.flow.gatesheldout9.shiftclock.bus.Bus;
import org.consentry.flow.gatesheldout9.shiftclock.module.AppModule;
import org.consentry.flow.gatesheldout9.shiftclock.module.BadgeModule;
import org.consentry.flow.gatesheldout9.shiftclock.module.ReminderModule;

import java.util.Arrays;

public class ClockApplication extends Application {

    private final Bus bus = new Bus();
    private AnswerStore answers;

    @Override
    public void onCreate() {
        super.onCreate();
        answers = new AnswerStore(this);
        bus.post(answers.load());
        for (AppModule module : Arrays.asList(new ReminderModule(), new BadgeModule(this))) {
            module.attach(bus);
        }
    }

    Bus bus() {
        return bus;
    }

    AnswerStore answers() {
        return answers;
    }
}
