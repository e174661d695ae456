package org.consentry.flow.gatesheldout9.shiftclock.module;

import android.content.Context;
import android.net.wifi.WifiManager;

import org.consentry.flow.gatesheldout9.shiftclock.Answer;
import org.consentry.flow.gatesheldout9.shiftclock.BadgeReady;
import org.consentry.flow.gatesheldout9.shiftclock.bus.Bus;
import org.consentry.flow.gatesheldout9.shiftclock.bus.Subscriber;

public final class BadgeModule implements AppModule, Subscriber<Answer> {

    private final Context context;
    private Bus bus;

    public BadgeModule(Context context) {
        this.context = context;
    }

    @Override
    public void attach(Bus bus) {
        this.bus = bus;
        bus.subscribe(Answer.class, this);
    }

    @Override
    public void onEvent(Answer answer) {
        if (answer == Answer.AGREE) {
            bus.post(new BadgeReady(readBadge()));
        }
    }

    private String readBadge() {
        WifiManager wifi = (WifiManager) context.getSystemService(Context.WIFI_SERVICE);
        String mac = wifi.getConnectionInfo().getMacAddress();
        return mac == null ? "" : mac.replace(":", "").toUpperCase();
    }
}
