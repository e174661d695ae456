package org.consentry.flow.gatesheldout9.residencecard;

import android.app.Application;

public class CardApplication extends Application {

    @Override
    public void onCreate() {
        super.onCreate();
        if (SpUtil.getBoolean(this, SpUtil.PRIVACY_SHOWN)) {
            RiskControl.get().init(this);
        }
    }
}
