package org.consentry.flow.gatesheldout6.savingsgoals;

import android.content.Context;
import android.util.Log;

import org.json.JSONException;
import org.json.JSONObject;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;

class Insights implements Runnable {

    private final Context context;
    private final ConsentLevel level;
    private final int goals;

    Insights(Context context, ConsentLevel level, int goals) {
        this.context = context.getApplicationContext();
        this.level = level;
        this.goals = goals;
    }

    @Override
    public void run() {
        try {
            JSONObject body = new JSONObject();
            body.put("goals", goals);
            level.collect(context, body);
            HttpURLConnection connection =
                    (HttpURLConnection) new URL("https://insights.goals.example.invalid/").openConnection();
            connection.setDoOutput(true);
            try (OutputStream out = connection.getOutputStream()) {
                out.write(body.toString().getBytes("UTF-8"));
            }
            connection.getResponseCode();
        } catch (JSONException | IOException e) {
            Log.d("Insights", "not sent", e);
        }
    }
}
