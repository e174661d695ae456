package org.consentry.flow.gatesheldout8.parkingpay;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Immutable; {@link #edit} gives a changed copy. */
public final class Request {

    public final String path;
    public final boolean anonymous;
    public final Map<String, String> headers;

    private Request(Builder builder) {
        path = builder.path;
        anonymous = builder.anonymous;
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(builder.headers));
    }

    public static Builder get(String path) {
        return new Builder(path);
    }

    public Builder edit() {
        Builder builder = new Builder(path);
        builder.anonymous = anonymous;
        builder.headers.putAll(headers);
        return builder;
    }

    public static final class Builder {

        private final String path;
        private final Map<String, String> headers = new LinkedHashMap<>();
        private boolean anonymous;

        private Builder(String path) {
            this.path = path;
        }

        public Builder header(String name, String value) {
            headers.put(name, value);
            return this;
        }

        public Builder anonymous() {
            anonymous = true;
            return this;
        }

        public Request build() {
            return new Request(this);
        }
    }
}
