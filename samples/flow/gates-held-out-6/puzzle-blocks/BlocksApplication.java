package org.consentry.flow.gatesheldout6.puzzleblocks;

import android.app.Application;

import org.consentry.flow.gatesheldout6.puzzleblocks.adkit.AdKit;
import org.consentry.flow.gatesheldout6.puzzleblocks.adkit.AdKitConfig;

public class BlocksApplication extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        AdKitConfig config = new AdKitConfig.Builder()
                .appId("5001121")
                .slot("splash", "887382967")
                .allowDeviceInfo(true)
                .build();
        AdKit.init(this, config);
    }
}
