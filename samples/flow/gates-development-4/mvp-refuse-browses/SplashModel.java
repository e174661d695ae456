package org.consentry.flow.gatesdevelopment4.mvprefusebrowses;

import android.content.Context;
import android.content.SharedPreferences;

public class SplashModel implements SplashContract.Model {
    private final SharedPreferences sp;

    public SplashModel(Context context) {
        sp = context.getSharedPreferences("splash_model", Context.MODE_PRIVATE);
    }

    @Override
    public boolean isAgreed() {
        return "1".equals(sp.getString("agree", "0"));
    }

    @Override
    public void saveAgreed() {
        sp.edit().putString("agree", "1").apply();
    }
}
