package org.consentry.flow.gatesheldout6.eldernews;

import android.app.Application;

import com.tencent.mmkv.MMKV;

public class NewsApplication extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        MMKV.initialize(this);
    }
}
