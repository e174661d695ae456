package org.consentry.flow.gatesheldout6.chargingpile.net;

import java.io.IOException;

public interface Interceptor {

    String intercept(Chain chain) throws IOException;

    interface Chain {
        ApiRequest request();

        String proceed(ApiRequest request) throws IOException;
    }
}
