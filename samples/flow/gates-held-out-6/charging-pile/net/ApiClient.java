package org.consentry.flow.gatesheldout6.chargingpile.net;

import android.os.Handler;
import android.os.Looper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ApiClient {

    private final String host;
    private final List<Interceptor> interceptors;
    private final ExecutorService pool = Executors.newFixedThreadPool(3);
    private final Handler main = new Handler(Looper.getMainLooper());

    private ApiClient(Builder builder) {
        host = builder.host;
        interceptors = builder.interceptors;
    }

    public void send(final ApiRequest request, final ApiCallback callback) {
        pool.execute(new Runnable() {
            @Override
            public void run() {
                try {
                    final String body = new RealChain(0, request).proceed(request);
                    main.post(() -> callback.onSuccess(body));
                } catch (final IOException e) {
                    main.post(() -> callback.onError(String.valueOf(e.getMessage())));
                }
            }
        });
    }

    private class RealChain implements Interceptor.Chain {
        private final int index;
        private final ApiRequest request;

        RealChain(int index, ApiRequest request) {
            this.index = index;
            this.request = request;
        }

        @Override
        public ApiRequest request() {
            return request;
        }

        @Override
        public String proceed(ApiRequest next) throws IOException {
            if (index == interceptors.size()) {
                return execute(next.toUrl(host));
            }
            return interceptors.get(index).intercept(new RealChain(index + 1, next));
        }

        private String execute(String url) throws IOException {
            HttpURLConnection conn = (HttpURLConnection) new URL(url).openConnection();
            conn.setConnectTimeout(8000);
            StringBuilder sb = new StringBuilder();
            BufferedReader reader = new BufferedReader(new InputStreamReader(conn.getInputStream(), "UTF-8"));
            String line;
            while ((line = reader.readLine()) != null) {
                sb.append(line).append('\n');
            }
            reader.close();
            return sb.toString();
        }
    }

    public static class Builder {
        private String host;
        private final List<Interceptor> interceptors = new ArrayList<>();

        public Builder host(String value) {
            host = value;
            return this;
        }

        public Builder addInterceptor(Interceptor interceptor) {
            interceptors.add(interceptor);
            return this;
        }

        public ApiClient build() {
            return new ApiClient(this);
        }
    }
}
