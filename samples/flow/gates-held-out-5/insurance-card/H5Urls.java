package org.consentry.flow.gatesheldout5.insurancecard;

import android.content.Context;
import android.net.Uri;
import android.provider.Settings;

import java.util.Locale;

/**
 * H5 页面地址
 */
public class H5Urls {

    private static final String BASE = "https://h5.card.example.invalid/";

    public static final String PRIVACY = BASE + "privacy.html";
    public static final String CARD = BASE + "card/index.html";
    public static final String HELP = BASE + "help.html";

    public static String withLocale(String url) {
        return Uri.parse(url).buildUpon()
                .appendQueryParameter("lang", Locale.getDefault().getLanguage())
                .build().toString();
    }

    public static String withDevice(Context context, String url) {
        return Uri.parse(withLocale(url)).buildUpon()
                .appendQueryParameter("did", deviceId(context))
                .appendQueryParameter("os", "android")
                .build().toString();
    }

    private static String deviceId(Context context) {
        return Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID);
    }
}
