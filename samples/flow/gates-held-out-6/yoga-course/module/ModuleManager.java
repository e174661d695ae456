package org.consentry.flow.gatesheldout6.yogacourse.module;

import android.content.Context;
import android.util.Log;

import java.util.HashMap;
import java.util.Map;

public class ModuleManager {

    private static final ModuleManager INSTANCE = new ModuleManager();

    private final Map<String, IModule> loaded = new HashMap<>();
    private Context context;

    private ModuleManager() {
    }

    public static ModuleManager getInstance() {
        return INSTANCE;
    }

    public void init(Context context) {
        this.context = context;
    }

    public void enter(String phase) {
        for (String[] row : ModuleTable.MODULES) {
            if (phase.equals(row[1]) && !loaded.containsKey(row[0])) {
                load(row[0]);
            }
        }
    }

    private void load(String className) {
        try {
            IModule module = (IModule) Class.forName(className).newInstance();
            loaded.put(className, module);
            module.attach(context);
        } catch (ReflectiveOperationException e) {
            Log.e("ModuleManager", "模块加载失败 " + className, e);
        }
    }
}
