package org.consentry.flow.gatesheldout8.parkingpay;

import android.content.Context;
import android.net.wifi.WifiInfo;
import android.net.wifi.WifiManager;

import java.io.IOException;

public class DeviceInterceptor implements Interceptor {

    private final Context context;

    public DeviceInterceptor(Context context) {
        this.context = context.getApplicationContext();
    }

    @Override
    public String intercept(Chain chain) throws IOException {
        Request request = chain.request();
        if (request.anonymous) {
            return chain.proceed(request);
        }
        return chain.proceed(request.edit().header("X-Device", address()).build());
    }

    private String address() {
        WifiManager manager = (WifiManager) context.getSystemService(Context.WIFI_SERVICE);
        WifiInfo info = manager.getConnectionInfo();
        return info == null || info.getMacAddress() == null ? "none" : info.getMacAddress();
    }
}
