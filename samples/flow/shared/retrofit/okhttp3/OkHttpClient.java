package okhttp3;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

public class OkHttpClient {
    public Call newCall(Request request) {
        return new Sent(request);
    }

    private static final class Sent implements Call {
        private final Request request;

        Sent(Request request) {
            this.request = request;
        }

        @Override
        public Object execute() throws IOException {
            HttpURLConnection link = (HttpURLConnection) new URL(request.address).openConnection();
            if (request.body != null) {
                link.setDoOutput(true);
                link.getOutputStream().write(request.body.content.getBytes("UTF-8"));
            }
            return link.getResponseCode();
        }

        @Override
        public void enqueue(Callback callback) {
            new Thread(() -> {
                try {
                    execute();
                } catch (IOException problem) {
                    callback.onFailure(this, problem);
                }
            }).start();
        }
    }
}
