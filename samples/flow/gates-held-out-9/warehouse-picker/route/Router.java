package org.consentry.flow.gatesheldout9.warehousepicker.route;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class Router {

    public interface Host {
        void show(Page page);
    }

    private final Map<String, Route> routes = new HashMap<>();
    private final List<Guard> guards = new ArrayList<>();
    private final Deque<String> history = new ArrayDeque<>();
    private final Host host;

    public Router(Host host) {
        this.host = host;
    }

    public void add(String path, int kind, Page.Maker maker) {
        routes.put(path, new Route(kind, maker));
    }

    public void guard(Guard guard) {
        guards.add(guard);
    }

    public void open(String wanted) {
        String path = wanted;
        for (Guard guard : guards) {
            path = guard.check(path, routes.get(path));
        }
        history.push(path);
        host.show(routes.get(path).maker.make(this));
    }

    /** Returns false where nothing is left to go back to. */
    public boolean back() {
        if (history.size() < 2) {
            return false;
        }
        history.pop();
        open(history.pop());
        return true;
    }
}
