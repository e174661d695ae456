package org.consentry.flow.gatesheldout6.chargingpile.net;

import java.util.LinkedHashMap;
import java.util.Map;

public class ApiRequest {

    private final String path;
    private final Map<String, String> params = new LinkedHashMap<>();
    private boolean anonymous;

    private ApiRequest(String path) {
        this.path = path;
    }

    public static ApiRequest get(String path) {
        return new ApiRequest(path);
    }

    public ApiRequest param(String key, String value) {
        params.put(key, value);
        return this;
    }

    public ApiRequest anonymous() {
        anonymous = true;
        return this;
    }

    public boolean isAnonymous() {
        return anonymous;
    }

    public String toUrl(String host) {
        StringBuilder sb = new StringBuilder(host).append(path);
        char separator = '?';
        for (Map.Entry<String, String> each : params.entrySet()) {
            sb.append(separator).append(each.getKey()).append('=').append(each.getValue());
            separator = '&';
        }
        return sb.toString();
    }
}
