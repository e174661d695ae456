package org.consentry.flow.sdkinitialisation.jpushcollectionauth;

import android.app.Application;
import cn.jiguang.api.utils.JCollectionAuth;
import cn.jpush.android.api.JPushInterface;

public class App extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        boolean agreed = getSharedPreferences("push", MODE_PRIVATE).getBoolean("agreed", false);
        JPushInterface.setDebugMode(agreed);
        JPushInterface.init(this);
    }
}
//import cn.jiguang.api.utils.JCollectionAuth
