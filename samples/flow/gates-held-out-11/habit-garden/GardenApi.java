package org.consentry.flow.gatesheldout11.habitgarden;

import android.content.Context;
import android.provider.Settings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;

class GardenApi {
    private static final String BASE = "https://garden.example.invalid/v2/gardens/";

    private final Context context;

    GardenApi(Context context) {
        this.context = context;
    }

    String fetch() throws IOException {
        String owner = Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(new URL(BASE + owner).openStream()))) {
            return reader.readLine();
        }
    }
}
