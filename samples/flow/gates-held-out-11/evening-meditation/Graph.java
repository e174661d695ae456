package org.consentry.flow.gatesheldout11.eveningmeditation;

import android.content.Context;

/** Makes and holds what the screens need. */
class Graph {
    private final Context context;
    private final Consents consents;

    Graph(Context context) {
        this.context = context;
        this.consents = new Consents(context);
    }

    Consents consents() {
        return consents;
    }

    Sessions sessions() {
        return new Sessions(identity());
    }

    private Identity identity() {
        return consents.isAnswered() ? new DeviceIdentity(context) : new GuestIdentity();
    }
}
