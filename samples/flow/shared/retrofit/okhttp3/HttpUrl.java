package okhttp3;

public final class HttpUrl {
    private final String address;

    private HttpUrl(String address) {
        this.address = address;
    }

    public static HttpUrl parse(String address) {
        return new HttpUrl(address);
    }

    public Builder newBuilder() {
        return new Builder(address);
    }

    @Override
    public String toString() {
        return address;
    }

    public static final class Builder {
        private String address;

        Builder(String address) {
            this.address = address + "?";
        }

        public Builder addQueryParameter(String name, String value) {
            address = address + name + "=" + value + "&";
            return this;
        }

        public HttpUrl build() {
            return new HttpUrl(address);
        }
    }
}
