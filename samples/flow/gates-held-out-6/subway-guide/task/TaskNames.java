package org.consentry.flow.gatesheldout6.subwayguide.task;

public final class TaskNames {
    public static final String DISK = "disk";
    public static final String LINES = "lines";
    public static final String PRIVACY = "privacy";
    public static final String PAY_APPS = "pay_apps";

    private TaskNames() {
    }
}
