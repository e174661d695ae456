package org.consentry.flow.gatesheldout6.officesuite;

import android.app.Application;
import android.content.Context;

import org.consentry.flow.gatesheldout6.officesuite.router.Route;
import org.consentry.flow.gatesheldout6.officesuite.router.Router;

public class OfficeApp extends Application {

    private Router router;

    @Override
    public void onCreate() {
        super.onCreate();
        router = new Router(new ConsentPreferences(this));
        router.add("editor", EditorActivity.class, Route.PLAIN);
        router.add("share", ShareActivity.class, Route.NEEDS_NETWORK);
        router.add("consent", ConsentActivity.class, Route.PLAIN);
    }

    static Router router(Context context) {
        return ((OfficeApp) context.getApplicationContext()).router;
    }
}
