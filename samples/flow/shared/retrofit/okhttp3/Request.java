package okhttp3;

public final class Request {
    final String address;
    final RequestBody body;

    private Request(String address, RequestBody body) {
        this.address = address;
        this.body = body;
    }

    public static class Builder {
        private String address;
        private RequestBody body;

        public Builder url(String address) {
            this.address = address;
            return this;
        }

        public Builder url(HttpUrl address) {
            this.address = address.toString();
            return this;
        }

        public Builder post(RequestBody body) {
            this.body = body;
            return this;
        }

        public Request build() {
            return new Request(address, body);
        }
    }
}
