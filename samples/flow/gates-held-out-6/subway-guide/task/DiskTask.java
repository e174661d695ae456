package org.consentry.flow.gatesheldout6.subwayguide.task;

import android.content.Context;

import org.consentry.flow.gatesheldout6.subwayguide.graph.Task;

import java.io.File;

public class DiskTask extends Task {

    private final Context context;

    public DiskTask(Context context) {
        this.context = context;
    }

    @Override
    public String name() {
        return TaskNames.DISK;
    }

    @Override
    protected boolean run() {
        File dir = new File(context.getCacheDir(), "maps");
        if (!dir.exists()) {
            dir.mkdirs();
        }
        return true;
    }
}
