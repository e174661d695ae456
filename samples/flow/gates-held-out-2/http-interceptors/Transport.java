package org.consentry.flow.gatesheldout2.httpinterceptors;

import org.consentry.flow.gatesheldout2.httpinterceptors.http.Interceptor;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.Map;

final class Transport implements Interceptor {
    @Override
    public int intercept(Chain chain) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) new URL(chain.request().url).openConnection();
        for (Map.Entry<String, String> header : chain.request().headers.entrySet()) {
            connection.setRequestProperty(header.getKey(), header.getValue());
        }
        return connection.getResponseCode();
    }
}
