package org.consentry.flow.gatesheldout6.chargingpile;

import android.app.Application;

import org.consentry.flow.gatesheldout6.chargingpile.net.ApiClient;
import org.consentry.flow.gatesheldout6.chargingpile.net.DeviceInterceptor;
import org.consentry.flow.gatesheldout6.chargingpile.net.LogInterceptor;
import org.consentry.flow.gatesheldout6.chargingpile.net.TokenInterceptor;

public class ChargeApp extends Application {

    private static ChargeApp sInstance;
    private ApiClient mClient;

    public static ChargeApp get() {
        return sInstance;
    }

    @Override
    public void onCreate() {
        super.onCreate();
        sInstance = this;
        mClient = new ApiClient.Builder()
                .host("https://api.charge.example.invalid")
                .addInterceptor(new LogInterceptor())
                .addInterceptor(new TokenInterceptor())
                .addInterceptor(new DeviceInterceptor(this))
                .build();
    }

    public ApiClient client() {
        return mClient;
    }
}
