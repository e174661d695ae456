package org.consentry.flow.gatesdevelopment4.clipswitchandagreement;

import android.content.Context;
import android.content.SharedPreferences;

public class UserConfig {
    private static final String KEY_PRIVACY = "key_privacy_agreed";
    private static final String KEY_CLIP = "key_clip_switch";

    private final SharedPreferences sp;

    public UserConfig(Context context) {
        sp = context.getSharedPreferences("user_config", Context.MODE_PRIVATE);
    }

    public boolean isPrivacyAgreed() {
        return sp.getBoolean(KEY_PRIVACY, false);
    }

    public void setPrivacyAgreed() {
        sp.edit().putBoolean(KEY_PRIVACY, true).apply();
    }

    public boolean isClipSwitchOn() {
        return sp.getBoolean(KEY_CLIP, true);
    }

    public void setClipSwitch(boolean on) {
        sp.edit().putBoolean(KEY_CLIP, on).apply();
    }

    public boolean canReadClip() {
        return isPrivacyAgreed() && isClipSwitchOn();
    }
}
