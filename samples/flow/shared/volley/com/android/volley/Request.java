package com.android.volley;

import java.util.Map;

public abstract class Request<T> {
    private final String address;

    public Request(int method, String address, Response.ErrorListener failed) {
        this.address = address;
    }

    public interface Method {
        int GET = 0;
        int POST = 1;
    }

    public String getUrl() {
        return address;
    }

    protected Map<String, String> getParams() {
        return null;
    }

    public byte[] getBody() {
        Map<String, String> params = getParams();
        return params == null ? null : params.toString().getBytes();
    }
}
