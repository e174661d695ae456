package org.consentry.flow.gatesheldout10.familybudget;

import android.content.Context;
import android.util.Log;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.json.JSONArray;
import org.json.JSONException;

class DecisionLog {
    private static final String TAG = "DecisionLog";

    private final File file;
    private final List<Decision> decisions = new ArrayList<>();

    DecisionLog(Context context) {
        file = new File(context.getFilesDir(), "decisions.json");
        if (file.exists()) {
            load();
        }
    }

    Optional<Decision> latest(Document document) {
        return about(document).max(Comparator.comparingLong(Decision::getAt));
    }

    boolean isAccepted(Document document) {
        return about(document).allMatch(Decision::isAccepted);
    }

    void add(Document document, boolean accepted) {
        decisions.add(new Decision(document, accepted, System.currentTimeMillis()));
        save();
    }

    private Stream<Decision> about(Document document) {
        return decisions.stream().filter(each -> each.getDocument() == document);
    }

    private void load() {
        try {
            JSONArray array = new JSONArray(new String(Files.readAllBytes(file.toPath()), StandardCharsets.UTF_8));
            for (int i = 0; i < array.length(); i++) {
                decisions.add(Decision.fromJson(array.getJSONObject(i)));
            }
        } catch (IOException | JSONException e) {
            Log.w(TAG, "cannot read decisions", e);
        }
    }

    private void save() {
        try {
            JSONArray array = new JSONArray();
            for (Decision each : decisions) {
                array.put(each.toJson());
            }
            Files.write(file.toPath(), array.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException | JSONException e) {
            Log.w(TAG, "cannot keep decisions", e);
        }
    }
}
