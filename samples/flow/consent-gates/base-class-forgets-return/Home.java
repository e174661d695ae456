package org.consentry.flow.consentgates.baseclassforgetsreturn;

import android.provider.Settings;

public class Home extends Base {
    @Override
    protected void onReady() {
        setContentView(R.layout.home);
        String id = Settings.Secure.getString(getContentResolver(), "android_id");
        Api.post("home", id);
    }
}
