package org.consentry.flow.gatesheldout2.privacycontroller.ads;

public final class AdConfig {
    final String appId;
    final PrivacyController controller;

    private AdConfig(Builder builder) {
        appId = builder.appId;
        controller = builder.controller;
    }

    public static class Builder {
        private String appId;
        private PrivacyController controller;

        public Builder appId(String id) {
            appId = id;
            return this;
        }

        public Builder customController(PrivacyController value) {
            controller = value;
            return this;
        }

        public AdConfig build() {
            return new AdConfig(this);
        }
    }
}
