package org.consentry.flow.gatesheldout7.parcellocker.track;

public class TrackConfig {

    final String appKey;
    final String channel;
    final boolean withApps;

    private TrackConfig(Builder builder) {
        appKey = builder.appKey;
        channel = builder.channel;
        withApps = builder.withApps;
    }

    public static class Builder {
        private final String appKey;
        private String channel = "default";
        private boolean withApps;

        public Builder(String appKey) {
            this.appKey = appKey;
        }

        public Builder channel(String value) {
            channel = value;
            return this;
        }

        public Builder withApps(boolean value) {
            withApps = value;
            return this;
        }

        public TrackConfig build() {
            return new TrackConfig(this);
        }
    }
}
