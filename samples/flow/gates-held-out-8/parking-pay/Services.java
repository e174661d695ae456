package org.consentry.flow.gatesheldout8.parkingpay;

import android.content.Context;
import android.content.SharedPreferences;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public final class Services {

    public static final ExecutorService IO = Executors.newFixedThreadPool(2);
    private static HttpClient client;

    private Services() {
    }

    public static synchronized HttpClient client(Context context) {
        if (client == null) {
            client = new HttpClient().add(new RetryInterceptor(2)).add(new DeviceInterceptor(context));
        }
        return client;
    }

    public static SharedPreferences preferences(Context context) {
        return context.getSharedPreferences("parking", Context.MODE_PRIVATE);
    }
}
