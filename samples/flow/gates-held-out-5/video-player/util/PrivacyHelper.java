package org.consentry.flow.gatesheldout5.videoplayer.util;

public final class PrivacyHelper {

    private static final String KEY_NEED_SHOW = "need_show_privacy_v2";

    private PrivacyHelper() {
    }

    public static boolean needShow() {
        return SpUtil.getBoolean(KEY_NEED_SHOW, true);
    }

    public static void setAgreed() {
        SpUtil.putBoolean(KEY_NEED_SHOW, false);
    }
}
