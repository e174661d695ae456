package org.consentry.flow.gatesheldout11.parcellocker;

import android.app.Application;
import android.content.ClipboardManager;
import android.content.Context;

public class LockerApp extends Application {
    private final EventBus bus = new EventBus();
    private PrivacyStore privacy;

    @Override
    public void onCreate() {
        super.onCreate();
        privacy = new PrivacyStore(getSharedPreferences("locker", Context.MODE_PRIVATE));
        ClipboardManager clipboard = (ClipboardManager) getSystemService(Context.CLIPBOARD_SERVICE);
        bus.register(PrivacyEvent.class, new PickupCodeFinder(bus, clipboard));
    }

    EventBus bus() {
        return bus;
    }

    PrivacyStore privacy() {
        return privacy;
    }
}
