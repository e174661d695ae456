package org.consentry.flow.gatesheldout2.httpinterceptors.http;

import java.io.IOException;

public interface Interceptor {
    int intercept(Chain chain) throws IOException;

    interface Chain {
        Request request();

        int proceed(Request request) throws IOException;
    }
}
