package org.consentry.flow.sdkinitialisation.jpushswitchedofffirst;

import android.app.Application;
import cn.jiguang.api.utils.JCollectionAuth;
import cn.jpush.android.api.JPushInterface;

public class App extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        JCollectionAuth.setAuth(this, false);
        JCollectionAuth.setAuth(this, true); // again
        JPushInterface.init(this);
    }
}
