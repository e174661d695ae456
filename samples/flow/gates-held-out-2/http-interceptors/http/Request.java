package org.consentry.flow.gatesheldout2.httpinterceptors.http;

import java.util.HashMap;
import java.util.Map;

public final class Request {
    public final String url;
    public final Map<String, String> headers = new HashMap<>();

    public Request(String url) {
        this.url = url;
    }
}
