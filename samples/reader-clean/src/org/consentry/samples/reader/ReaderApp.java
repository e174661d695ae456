package org.consentry.samples.reader;

import android.app.Application;
import com.umeng.commonsdk.UMConfigure;

public final class ReaderApp extends Application {
    static final String KEY = "5e0000000000000000000000";

    @Override
    public void onCreate() {
        super.onCreate();
        UMConfigure.preInit(this, KEY, "official");
    }

    /** Only after the user agreed. */
    void startStatistics() {
        UMConfigure.submitPolicyGrantResult(this, true);
        UMConfigure.init(this, KEY, "official", UMConfigure.DEVICE_TYPE_PHONE, null);
    }
}
