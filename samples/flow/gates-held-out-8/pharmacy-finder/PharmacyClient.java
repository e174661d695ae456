package org.consentry.flow.gatesheldout8.pharmacyfinder;

import android.content.Context;
import android.telephony.TelephonyManager;

import org.json.JSONArray;
import org.json.JSONException;
import org.json.JSONObject;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;

class PharmacyClient {

    private static final String BASE = "https://pharmacy.example.invalid/api/list";
    private final TelephonyManager telephony;

    PharmacyClient(Context context) {
        telephony = (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
    }

    List<Pharmacy> general() {
        return fetch(BASE);
    }

    /** The operator decides which mirror answers. */
    List<Pharmacy> fast() {
        return fetch(BASE + "?network=" + telephony.getNetworkOperator());
    }

    private static List<Pharmacy> fetch(String address) {
        List<Pharmacy> found = new ArrayList<>();
        try {
            HttpURLConnection connection = (HttpURLConnection) new URL(address).openConnection();
            connection.setReadTimeout(5000);
            try (InputStream in = connection.getInputStream()) {
                JSONArray rows = new JSONArray(new Scanner(in, "UTF-8").useDelimiter("\\A").next());
                for (int i = 0; i < rows.length(); i++) {
                    JSONObject row = rows.getJSONObject(i);
                    found.add(new Pharmacy(row.getString("name"), row.getInt("opens"), row.getInt("closes")));
                }
            }
        } catch (IOException | JSONException e) {
            found.add(new Pharmacy("中心药房（离线数据）", 0, 24));
        }
        return found;
    }
}
