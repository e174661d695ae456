package org.consentry.flow.gatesheldout6.chargingpile.net;

import android.content.Context;
import android.os.Build;
import android.provider.Settings;

import java.io.IOException;

/** 公共设备参数 */
public class DeviceInterceptor implements Interceptor {

    private final Context context;

    public DeviceInterceptor(Context context) {
        this.context = context;
    }

    @Override
    public String intercept(Chain chain) throws IOException {
        ApiRequest request = chain.request();
        if (request.isAnonymous()) {
            return chain.proceed(request);
        }
        String did = Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID);
        request.param("did", did).param("os", String.valueOf(Build.VERSION.SDK_INT));
        return chain.proceed(request);
    }
}
