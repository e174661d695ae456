package org.consentry.flow.gatesheldout8.parkingpay;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Scanner;

public final class HttpClient {

    private static final String HOST = "https://parking.example.invalid";
    private final List<Interceptor> interceptors = new ArrayList<>();

    public HttpClient add(Interceptor interceptor) {
        interceptors.add(interceptor);
        return this;
    }

    /** Blocks. */
    public String execute(Request request) throws IOException {
        List<Interceptor> all = new ArrayList<>(interceptors);
        all.add(chain -> call(chain.request()));
        return new RealChain(all, 0, request).proceed(request);
    }

    private static String call(Request request) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) new URL(HOST + request.path).openConnection();
        for (Map.Entry<String, String> header : request.headers.entrySet()) {
            connection.setRequestProperty(header.getKey(), header.getValue());
        }
        try (Scanner scanner = new Scanner(connection.getInputStream(), "UTF-8").useDelimiter("\\A")) {
            return scanner.hasNext() ? scanner.next() : "";
        }
    }

    private static final class RealChain implements Interceptor.Chain {

        private final List<Interceptor> interceptors;
        private final int index;
        private final Request request;

        RealChain(List<Interceptor> interceptors, int index, Request request) {
            this.interceptors = interceptors;
            this.index = index;
            this.request = request;
        }

        @Override
        public Request request() {
            return request;
        }

        @Override
        public String proceed(Request changed) throws IOException {
            return interceptors.get(index).intercept(new RealChain(interceptors, index + 1, changed));
        }
    }
}
