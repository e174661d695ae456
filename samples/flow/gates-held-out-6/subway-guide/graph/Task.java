package org.consentry.flow.gatesheldout6.subwayguide.graph;

import java.util.Collections;
import java.util.List;

public abstract class Task {

    private boolean started;

    public abstract String name();

    public List<String> dependsOn() {
        return Collections.emptyList();
    }

    /** 返回 true 表示立即完成；返回 false 表示稍后由外部调用 StartupGraph.finish */
    protected abstract boolean run();

    boolean isStarted() {
        return started;
    }

    void markStarted() {
        started = true;
    }
}
