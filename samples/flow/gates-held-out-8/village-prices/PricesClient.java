package org.consentry.flow.gatesheldout8.villageprices;

import android.annotation.SuppressLint;
import android.content.Context;
import android.location.Location;
import android.location.LocationManager;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.Locale;
import java.util.Scanner;

class PricesClient {

    private final Context context;

    PricesClient(Context context) {
        this.context = context;
    }

    /** Blocks. */
    String load() {
        String query = place();
        try {
            URL url = new URL("https://prices.example.invalid/today" + query);
            HttpURLConnection connection = (HttpURLConnection) url.openConnection();
            try (Scanner scanner = new Scanner(connection.getInputStream(), "UTF-8")) {
                return scanner.hasNextLine() ? scanner.nextLine() : null;
            }
        } catch (IOException e) {
            return null;
        }
    }

    @SuppressLint("MissingPermission")
    private String place() {
        try {
            LocationManager manager = (LocationManager) context.getSystemService(Context.LOCATION_SERVICE);
            Location location = manager.getLastKnownLocation(LocationManager.NETWORK_PROVIDER);
            return location == null ? ""
                    : String.format(Locale.ROOT, "?lat=%.2f&lon=%.2f", location.getLatitude(), location.getLongitude());
        } catch (SecurityException e) {
            return "";
        }
    }
}
