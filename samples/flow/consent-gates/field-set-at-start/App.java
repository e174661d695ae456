package org.consentry.flow.consentgates.fieldsetatstart;

import android.app.Application;
import android.content.SharedPreferences;

public class App extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        restore();
    }

    private void restore() {
        SharedPreferences values = getSharedPreferences("app", MODE_PRIVATE);
        Store.theme = values.getInt("theme", 1);
        Store.unasked = !values.contains("answer");
    }
}
