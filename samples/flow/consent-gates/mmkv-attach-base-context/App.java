package org.consentry.flow.consentgates.mmkvattachbasecontext;

import android.app.Application;
import android.content.Context;
import com.tencent.mmkv.MMKV;

public class App extends Application {
    @Override
    protected void attachBaseContext(Context base) {
        super.attachBaseContext(base);
        Ids.load(base);
    }

    @Override
    public void onCreate() {
        super.onCreate();
        MMKV.initialize(this);
        if (MMKV.defaultMMKV().decodeBool("isAgreePrivacy", false)) {
            Ids.load(this);
        }
    }
}
