package org.consentry.flow.gatesheldout6.officesuite.router;

import android.app.Activity;
import android.content.Context;
import android.content.Intent;
import android.net.ConnectivityManager;
import android.net.NetworkInfo;
import android.util.Log;

import java.util.HashMap;
import java.util.Map;

public final class Router {

    public static final String EXTRA_NEXT = "next";

    private final Map<String, Route> routes = new HashMap<>();
    private final ConsentState consent;

    public Router(ConsentState consent) {
        this.consent = consent;
    }

    public void add(String path, Class<? extends Activity> target, int flags) {
        routes.put(path, new Route(target, flags));
    }

    public void open(Context context, String path) {
        Route route = routes.get(path);
        if (route == null) {
            Log.w("Router", "no route " + path);
            return;
        }
        if (route.needs(Route.NEEDS_NETWORK)) {
            Log.d("Router", "this screen works better online");
        }
        if (route.needs(Route.NEEDS_CONSENT) && !consent.isGiven()) {
            Route ask = routes.get("consent");
            context.startActivity(new Intent(context, ask.target).putExtra(EXTRA_NEXT, path));
            return;
        }
        context.startActivity(new Intent(context, route.target));
    }
}
