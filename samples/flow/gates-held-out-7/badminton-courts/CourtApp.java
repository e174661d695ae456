package org.consentry.flow.gatesheldout7.badmintoncourts;

import android.app.Application;

import org.consentry.flow.gatesheldout7.badmintoncourts.http.HttpClient;

public class CourtApp extends Application {

    @Override
    public void onCreate() {
        super.onCreate();
        HttpClient.init(this, "https://api.courts.example.invalid/");
    }
}
