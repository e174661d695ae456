package org.consentry.flow.gatesheldout4.browsercrashprovider;

import android.app.Application;
import android.webkit.WebView;

public class BrowserApp extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        WebView.setWebContentsDebuggingEnabled(false);
    }
}
