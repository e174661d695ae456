package androidx.work;

import java.util.HashMap;
import java.util.Map;

/** Stand-in: what a worker is given. */
public final class Data {
    public static final Data EMPTY = new Builder().build();

    private final Map<String, Object> values;

    Data(Map<String, Object> values) {
        this.values = new HashMap<>(values);
    }

    public boolean getBoolean(String key, boolean otherwise) {
        Object value = values.get(key);
        return value instanceof Boolean ? (Boolean) value : otherwise;
    }

    public int getInt(String key, int otherwise) {
        Object value = values.get(key);
        return value instanceof Integer ? (Integer) value : otherwise;
    }

    public String getString(String key) {
        Object value = values.get(key);
        return value instanceof String ? (String) value : null;
    }

    public static final class Builder {
        private final Map<String, Object> values = new HashMap<>();

        public Builder putBoolean(String key, boolean value) {
            values.put(key, value);
            return this;
        }

        public Builder putInt(String key, int value) {
            values.put(key, value);
            return this;
        }

        public Builder putString(String key, String value) {
            values.put(key, value);
            return this;
        }

        public Data build() {
            return new Data(values);
        }
    }
}
