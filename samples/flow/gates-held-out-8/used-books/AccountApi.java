package org.consentry.flow.gatesheldout8.usedbooks;

import android.content.Context;
import android.provider.Settings;

import org.json.JSONException;
import org.json.JSONObject;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;

public class AccountApi {

    private final Context context;

    public AccountApi(Context context) {
        this.context = context.getApplicationContext();
    }

    /** Blocks. @return the token, or null */
    public String login(String name, String password) {
        try {
            JSONObject body = new JSONObject();
            body.put("name", name);
            body.put("password", password);
            body.put("device", Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID));
            return new JSONObject(post("login", body.toString())).optString("token", null);
        } catch (JSONException | IOException e) {
            return null;
        }
    }

    private static String post(String path, String body) throws IOException {
        URL url = new URL("https://api.usedbooks.example.invalid/" + path);
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setConnectTimeout(8000);
        connection.setRequestProperty("Content-Type", "application/json");
        connection.setDoOutput(true);
        try (OutputStream out = connection.getOutputStream()) {
            out.write(body.getBytes(StandardCharsets.UTF_8));
        }
        try (Scanner scanner = new Scanner(connection.getInputStream(), "UTF-8").useDelimiter("\\A")) {
            return scanner.hasNext() ? scanner.next() : "{}";
        }
    }
}
