package org.consentry.flow.gatesheldout2.httpinterceptors.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

public final class Client {
    private final List<Interceptor> interceptors = new ArrayList<>();

    public Client use(Interceptor interceptor) {
        interceptors.add(interceptor);
        return this;
    }

    public int execute(Request request) throws IOException {
        return new RealChain(interceptors, 0, request).proceed(request);
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
        public int proceed(Request next) throws IOException {
            if (index >= interceptors.size()) {
                throw new AssertionError();
            }
            return interceptors.get(index).intercept(new RealChain(interceptors, index + 1, next));
        }
    }
}
