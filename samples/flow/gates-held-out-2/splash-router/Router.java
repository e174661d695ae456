package org.consentry.flow.gatesheldout2.splashrouter;

import android.app.Activity;
import android.content.Context;
import android.content.Intent;
import java.util.HashMap;
import java.util.Map;

/** Opens pages by path, as routers of modular apps do. */
final class Router {
    private static final Map<String, Class<? extends Activity>> PAGES = new HashMap<>();

    static {
        PAGES.put(RouterPath.HOME, HomeActivity.class);
        PAGES.put(RouterPath.PRIVACY, PrivacyActivity.class);
    }

    private final String path;

    private Router(String path) {
        this.path = path;
    }

    static Router build(String path) {
        return new Router(path);
    }

    void navigation(Context context) {
        Class<? extends Activity> page = PAGES.get(path);
        if (page != null) {
            context.startActivity(new Intent(context, page));
        }
    }
}
