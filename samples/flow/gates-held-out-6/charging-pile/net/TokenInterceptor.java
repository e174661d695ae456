package org.consentry.flow.gatesheldout6.chargingpile.net;

import java.io.IOException;

public class TokenInterceptor implements Interceptor {
    @Override
    public String intercept(Chain chain) throws IOException {
        return chain.proceed(chain.request().param("ts", String.valueOf(System.currentTimeMillis() / 1000)));
    }
}
