package org.consentry.flow.gatesheldout6.chargingpile.net;

import android.util.Log;

import java.io.IOException;

public class LogInterceptor implements Interceptor {
    @Override
    public String intercept(Chain chain) throws IOException {
        long start = System.currentTimeMillis();
        String body = chain.proceed(chain.request());
        Log.d("Api", "cost " + (System.currentTimeMillis() - start) + "ms");
        return body;
    }
}
