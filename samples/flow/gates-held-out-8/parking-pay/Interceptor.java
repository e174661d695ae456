package org.consentry.flow.gatesheldout8.parkingpay;

import java.io.IOException;

public interface Interceptor {

    String intercept(Chain chain) throws IOException;

    interface Chain {

        Request request();

        /** @return the body of the answer */
        String proceed(Request request) throws IOException;
    }
}
