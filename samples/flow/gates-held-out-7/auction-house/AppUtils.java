package org.consentry.flow.gatesheldout7.auctionhouse;

import android.content.Context;
import android.content.SharedPreferences;
import android.provider.Settings;

public class AppUtils {

    private static String androidId;

    public static String getAndroidId() {
        if (androidId == null) {
            androidId = Settings.Secure.getString(AuctionApp.getContext().getContentResolver(), Settings.Secure.ANDROID_ID);
        }
        return androidId;
    }

    public static SharedPreferences sp() {
        return AuctionApp.getContext().getSharedPreferences("auction", Context.MODE_PRIVATE);
    }
}
