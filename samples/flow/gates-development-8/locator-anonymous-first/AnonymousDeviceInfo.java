package org.consentry.flow.gatesdevelopment8.locatoranonymousfirst;

import java.util.UUID;

public class AnonymousDeviceInfo implements DeviceInfo {
    private final String random = UUID.randomUUID().toString();

    @Override
    public String id() {
        return "anonymous-" + random;
    }
}
