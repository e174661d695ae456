package org.consentry.flow.gatesheldout2.startupgraph;

abstract class Task {
    abstract String name();

    String after() {
        return null;
    }

    abstract void run();
}
