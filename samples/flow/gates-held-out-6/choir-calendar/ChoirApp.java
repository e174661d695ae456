package org.consentry.flow.gatesheldout6.choircalendar;

import android.app.Application;

import org.consentry.flow.gatesheldout6.choircalendar.consent.AnswerStore;
import org.consentry.flow.gatesheldout6.choircalendar.consent.ConsentCenter;

public class ChoirApp extends Application {

    @Override
    public void onCreate() {
        super.onCreate();
        AnswerStore store = new AnswerStore(this);
        Injector.bind(AnswerStore.class, store);
        Injector.bind(ConsentCenter.class, new ConsentCenter(store));
        Injector.bind(BusyTimes.class, new BusyTimes(getContentResolver()));
    }
}
