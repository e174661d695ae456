package org.consentry.flow.gatesheldout3.builderofstatistics.stat;

public final class StatConfig {
    final String channel;
    final boolean debug;
    final boolean collectsDevice;

    private StatConfig(Builder builder) {
        channel = builder.channel;
        debug = builder.debug;
        collectsDevice = builder.collectDevice;
    }

    public static final class Builder {
        private String channel = "default";
        private boolean debug;
        private boolean collectDevice = false;

        public Builder channel(String name) {
            channel = name;
            return this;
        }

        public Builder debug(boolean on) {
            debug = on;
            return this;
        }

        public Builder enableDevice() {
            collectDevice = true;
            return this;
        }

        public StatConfig build() {
            return new StatConfig(this);
        }
    }
}
