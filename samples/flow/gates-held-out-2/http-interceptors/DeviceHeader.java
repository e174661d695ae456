package org.consentry.flow.gatesheldout2.httpinterceptors;

import org.consentry.flow.gatesheldout2.httpinterceptors.http.Interceptor;
import org.consentry.flow.gatesheldout2.httpinterceptors.http.Request;
import android.content.Context;
import android.provider.Settings;
import java.io.IOException;

final class DeviceHeader implements Interceptor {
    private final Context context;

    DeviceHeader(Context context) {
        this.context = context.getApplicationContext();
    }

    @Override
    public int intercept(Chain chain) throws IOException {
        Request request = chain.request();
        request.headers.put("X-Device", Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID));
        return chain.proceed(request);
    }
}
