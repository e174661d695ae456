package org.consentry.flow.gatesdevelopment8.locatoranonymousfirst;

public interface DeviceInfo {
    String id();
}
