package org.consentry.flow.gatesdevelopment8.bussubscription;

import android.app.Application;

public class StockApp extends Application {
    static final String PREFERENCES = "stock";
    static final String KEY_CONSENT = "consent";

    private final Statistics statistics = new Statistics();
    private final QuoteRefresher refresher = new QuoteRefresher();

    @Override
    public void onCreate() {
        super.onCreate();
        EventBus bus = EventBus.getDefault();
        bus.subscribe(ForegroundEvent.class, event -> refresher.refreshSince(event.time));
        bus.subscribe(ConsentGrantedEvent.class, event -> statistics.start());
        if (getSharedPreferences(PREFERENCES, MODE_PRIVATE).getBoolean(KEY_CONSENT, false)) {
            bus.post(new ConsentGrantedEvent());
        }
    }
}
