package org.consentry.flow.gatesheldout2.httpinterceptors;

import org.consentry.flow.gatesheldout2.httpinterceptors.http.Interceptor;
import android.content.Context;
import android.content.SharedPreferences;
import java.io.IOException;

final class PrivacyFilter implements Interceptor {
    private final SharedPreferences preferences;

    PrivacyFilter(Context context) {
        preferences = context.getSharedPreferences("privacy", Context.MODE_PRIVATE);
    }

    @Override
    public int intercept(Chain chain) throws IOException {
        if (!preferences.getBoolean("agree", false)) {
            return 451;
        }
        return chain.proceed(chain.request());
    }
}
