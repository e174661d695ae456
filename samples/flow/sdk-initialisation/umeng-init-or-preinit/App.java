package org.consentry.flow.sdkinitialisation.umenginitorpreinit;

import android.app.Application;
import com.umeng.commonsdk.UMConfigure;

public class App extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        UMConfigure.init(this, "5f0000000000000000000000", "store");
        if (getSharedPreferences("privacy", MODE_PRIVATE).getBoolean("agreed", false)) {
            start();
        }
    }

    void start() {
        UMConfigure.init(this, "5f0000000000000000000000", "store", UMConfigure.DEVICE_TYPE_PHONE, null);
    }
}
//import com.umeng.commonsdk.UMConfigure
