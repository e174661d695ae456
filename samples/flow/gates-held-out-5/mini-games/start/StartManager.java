package org.consentry.flow.gatesheldout5.minigames.start;

import android.content.Context;
import android.os.SystemClock;
import android.util.Log;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

public class StartManager {

    private static final String TAG = "StartManager";

    private final Context context;
    private final Map<Stage, Map<String, StartTask>> tasks = new EnumMap<>(Stage.class);

    public StartManager(Context context) {
        this.context = context;
        for (Stage stage : Stage.values()) {
            tasks.put(stage, new LinkedHashMap<>());
        }
    }

    public StartManager add(Stage stage, String name, StartTask task) {
        tasks.get(stage).put(name, task);
        return this;
    }

    public void run(Stage stage) {
        Map<String, StartTask> left = tasks.put(stage, new LinkedHashMap<>());
        for (Map.Entry<String, StartTask> each : left.entrySet()) {
            long begin = SystemClock.elapsedRealtime();
            each.getValue().run(context);
            Log.i(TAG, each.getKey() + " cost " + (SystemClock.elapsedRealtime() - begin) + "ms");
        }
    }
}
