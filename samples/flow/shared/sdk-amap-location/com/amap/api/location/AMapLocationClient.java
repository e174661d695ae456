package com.amap.api.location;

import android.content.Context;

/** Stand-in: the calls an app makes. Does nothing before it is told that the user agreed. */
public class AMapLocationClient {
    private static boolean shown;
    private static boolean agreed;
    private final Context context;

    public AMapLocationClient(Context context) {
        this.context = context;
    }

    public static void updatePrivacyShow(Context context, boolean contains, boolean show) {
        shown = contains && show;
    }

    public static void updatePrivacyAgree(Context context, boolean agree) {
        agreed = agree;
    }

    public void startLocation() {
        if (shown && agreed) {
            new Thread(new Fix(context)::take).start();
        }
    }

    public void stopLocation() {}
}
