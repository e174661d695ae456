package org.consentry.flow.sdkinitialisation.getuiinservice;

import android.app.IntentService;
import android.content.Intent;
import com.igexin.sdk.PushManager;

public class Prepare extends IntentService {
    public Prepare() {
        super("prepare");
    }

    @Override
    protected void onHandleIntent(Intent intent) {
        PushManager.getInstance().initialize(getApplicationContext());
    }
}
//import com.igexin.sdk.PushManager
