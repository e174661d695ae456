package org.consentry.flow.gatesheldout5.loancalculator;

import android.util.Log;

import org.json.JSONObject;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;

class RiskUploader {

    void upload(JSONObject data) {
        HttpURLConnection conn = null;
        try {
            conn = (HttpURLConnection) new URL("https://risk.loan.example.invalid/collect").openConnection();
            conn.setRequestMethod("POST");
            conn.setDoOutput(true);
            OutputStream out = conn.getOutputStream();
            out.write(data.toString().getBytes("UTF-8"));
            out.flush();
            Log.i("RiskUploader", "code=" + conn.getResponseCode());
        } catch (IOException e) {
            Log.e("RiskUploader", "upload", e);
        } finally {
            if (conn != null) {
                conn.disconnect();
            }
        }
    }
}
