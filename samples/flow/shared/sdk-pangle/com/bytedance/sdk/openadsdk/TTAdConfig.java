package com.bytedance.sdk.openadsdk;

/** Stand-in: the options an app sets. */
public class TTAdConfig {
    final String appId;

    private TTAdConfig(String appId) {
        this.appId = appId;
    }

    public static class Builder {
        private String appId;

        public Builder appId(String id) {
            appId = id;
            return this;
        }

        public Builder useTextureView(boolean use) {
            return this;
        }

        public TTAdConfig build() {
            return new TTAdConfig(appId);
        }
    }
}
