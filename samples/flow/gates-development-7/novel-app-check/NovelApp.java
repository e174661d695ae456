package org.consentry.flow.gatesdevelopment7.novelappcheck;

import android.app.Application;
import android.util.Log;

public class NovelApp extends Application {
    private static final String TAG = "NovelApp";

    private static NovelApp instance;

    public static NovelApp get() {
        return instance;
    }

    @Override
    public void onCreate() {
        super.onCreate();
        instance = this;
        Log.d(TAG, "onCreate");
        if (!AgreementUtil.hasAgreed(this)) {
            return;
        }
        initAfterAgree();
    }

    /** 用户同意隐私政策之后才能调用 */
    public void initAfterAgree() {
        DeviceReporter.report(this);
    }
}
