package org.consentry.flow.gatesheldout6.subwayguide.task;

import org.consentry.flow.gatesheldout6.subwayguide.graph.Task;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class LineDataTask extends Task {

    private final List<String> lines = new ArrayList<>();

    @Override
    public String name() {
        return TaskNames.LINES;
    }

    @Override
    public List<String> dependsOn() {
        return Collections.singletonList(TaskNames.DISK);
    }

    @Override
    protected boolean run() {
        Collections.addAll(lines, "1号线 东岭—西塘", "2号线 会展中心—北站", "3号线 大学城—机场");
        return true;
    }

    public List<String> lines() {
        return lines;
    }
}
