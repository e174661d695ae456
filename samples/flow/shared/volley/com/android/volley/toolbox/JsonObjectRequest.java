package com.android.volley.toolbox;

import com.android.volley.Request;
import com.android.volley.Response;
import org.json.JSONObject;

public class JsonObjectRequest extends Request<JSONObject> {
    private final JSONObject content;

    public JsonObjectRequest(
            int method, String address, JSONObject content, Response.Listener<JSONObject> done, Response.ErrorListener failed) {
        super(method, address, failed);
        this.content = content;
    }

    @Override
    public byte[] getBody() {
        return content.toString().getBytes();
    }
}
