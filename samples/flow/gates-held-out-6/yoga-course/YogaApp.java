package org.consentry.flow.gatesheldout6.yogacourse;

import android.app.Application;

import org.consentry.flow.gatesheldout6.yogacourse.module.ModuleManager;
import org.consentry.flow.gatesheldout6.yogacourse.module.ModuleTable;

public class YogaApp extends Application {

    @Override
    public void onCreate() {
        super.onCreate();
        ModuleManager.getInstance().init(this);
        ModuleManager.getInstance().enter(ModuleTable.PHASE_CREATE);
        if (PrivacyHelper.hasAgreed(this)) {
            ModuleManager.getInstance().enter(ModuleTable.PHASE_AGREE);
        }
    }
}
