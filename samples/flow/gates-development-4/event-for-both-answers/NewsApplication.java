package org.consentry.flow.gatesdevelopment4.eventforbothanswers;

import android.app.Application;
import android.util.Log;
import com.igexin.sdk.PushManager;

public class NewsApplication extends Application implements EventBus.Subscriber<PrivacyEvent> {
    @Override
    public void onCreate() {
        super.onCreate();
        SPUtils.init(this);
        EventBus.getDefault().register(PrivacyEvent.class, this);
        if (SPUtils.isAgreePrivacy()) {
            initPush();
        }
    }

    @Override
    public void onEvent(PrivacyEvent event) {
        initPush(); // answered
    }

    private void initPush() {
        try {
            PushManager.getInstance().initialize(this);
        } catch (Throwable e) {
            Log.e("NewsApplication", "push", e);
        }
    }
}
