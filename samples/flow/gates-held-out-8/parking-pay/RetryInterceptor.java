package org.consentry.flow.gatesheldout8.parkingpay;

import java.io.IOException;

public class RetryInterceptor implements Interceptor {

    private final int times;

    public RetryInterceptor(int times) {
        this.times = times;
    }

    @Override
    public String intercept(Chain chain) throws IOException {
        IOException last = null;
        for (int i = 0; i <= times; i++) {
            try {
                return chain.proceed(chain.request());
            } catch (IOException e) {
                last = e;
            }
        }
        throw last;
    }
}
