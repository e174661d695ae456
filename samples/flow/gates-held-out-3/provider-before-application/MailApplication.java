package org.consentry.flow.gatesheldout3.providerbeforeapplication;

import android.app.Application;
import android.content.Context;
import android.util.Log;

public class MailApplication extends Application {
    @Override
    protected void attachBaseContext(Context base) {
        super.attachBaseContext(base);
        Terms.load(base);
    }

    @Override
    public void onCreate() {
        super.onCreate();
        Terms.load(this);
        Log.d("Mail", "open: " + Terms.open);
    }
}
