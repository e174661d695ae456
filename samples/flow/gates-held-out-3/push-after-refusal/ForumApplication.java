package org.consentry.flow.gatesheldout3.pushafterrefusal;

import android.app.Application;

public class ForumApplication extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        if (Privacy.isAgreed(this)) {
            SdkManager.start(this, true);
        }
    }
}
