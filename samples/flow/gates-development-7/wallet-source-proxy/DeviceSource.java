package org.consentry.flow.gatesdevelopment7.walletsourceproxy;

import java.util.List;

public interface DeviceSource {
    String getDeviceId();

    List<String> getApps();
}
