package com.android.volley.toolbox;

import com.android.volley.Request;
import com.android.volley.Response;

public class StringRequest extends Request<String> {
    public StringRequest(int method, String address, Response.Listener<String> done, Response.ErrorListener failed) {
        super(method, address, failed);
    }

    public StringRequest(String address, Response.Listener<String> done, Response.ErrorListener failed) {
        super(Method.GET, address, failed);
    }
}
