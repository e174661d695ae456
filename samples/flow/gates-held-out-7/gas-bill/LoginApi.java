package org.consentry.flow.gatesheldout7.gasbill;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;

class LoginApi {

    boolean login(LoginParams params) {
        HttpURLConnection connection = null;
        try {
            connection = (HttpURLConnection) new URL("https://api.gas.example.invalid/login").openConnection();
            connection.setRequestMethod("POST");
            connection.setDoOutput(true);
            OutputStream out = connection.getOutputStream();
            out.write(params.encode().getBytes("UTF-8"));
            out.close();
            return connection.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        } finally {
            if (connection != null) {
                connection.disconnect();
            }
        }
    }
}
