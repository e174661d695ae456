package org.consentry.flow.gatesheldout6.puzzleblocks.adkit;

import java.util.HashMap;
import java.util.Map;

public class AdKitConfig {

    private String appId;
    private boolean deviceInfo;
    private final Map<String, String> slots = new HashMap<>();

    private AdKitConfig() {
    }

    String getAppId() {
        return appId;
    }

    boolean isDeviceInfoAllowed() {
        return deviceInfo;
    }

    String getSlot(String name) {
        return slots.get(name);
    }

    public static class Builder {
        private final AdKitConfig config = new AdKitConfig();

        public Builder appId(String appId) {
            config.appId = appId;
            return this;
        }

        public Builder slot(String name, String id) {
            config.slots.put(name, id);
            return this;
        }

        public Builder allowDeviceInfo(boolean allow) {
            config.deviceInfo = allow;
            return this;
        }

        public AdKitConfig build() {
            return config;
        }
    }
}
