package okhttp3;

public final class FormBody extends RequestBody {
    private FormBody(String content) {
        super(content);
    }

    public static final class Builder {
        private final StringBuilder content = new StringBuilder();

        public Builder add(String name, String value) {
            content.append(name).append('=').append(value).append('&');
            return this;
        }

        public FormBody build() {
            return new FormBody(content.toString());
        }
    }
}
