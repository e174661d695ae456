package org.consentry.flow.consentgates.pluginsbystage;

import android.content.Context;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

final class Plugins {
    private final Map<Stage, List<Plugin>> stages = new EnumMap<>(Stage.class);

    void add(Stage stage, Plugin plugin) {
        stages.computeIfAbsent(stage, key -> new ArrayList<>()).add(plugin);
    }

    void begin(Stage stage, Context context) {
        for (Plugin plugin : stages.getOrDefault(stage, new ArrayList<>())) {
            plugin.begin(context);
        }
    }
}
