package org.consentry.flow.gatesheldout11.eveningmeditation;

import java.util.UUID;

class GuestIdentity implements Identity {
    private final String key = "guest-" + UUID.randomUUID();

    @Override
    public String key() {
        return key;
    }
}
