package org.consentry.flow.gatesheldout6.yogacourse.module;

import android.content.Context;

import java.io.File;

public class CacheModule implements IModule {
    @Override
    public void attach(Context context) {
        new File(context.getCacheDir(), "video").mkdirs();
    }
}
