package org.consentry.samples.sports;

import java.util.LinkedHashMap;
import java.util.Map;
import org.consentry.samples.kit.net.Http;
import org.json.JSONArray;
import org.json.JSONObject;

/** Results of the day. */
public final class Scores {
    private static final Map<String, String> BY_MATCH = new LinkedHashMap<>();

    private Scores() {}

    public static synchronized Map<String, String> load() {
        if (BY_MATCH.isEmpty()) {
            try {
                JSONArray all = new JSONArray(new Http("https://sports.samples.invalid/").get("scores"));
                for (int at = 0; at < all.length(); at++) {
                    JSONObject one = all.getJSONObject(at);
                    BY_MATCH.put(one.getString("match"), one.getInt("home") + " : " + one.getInt("away"));
                }
            } catch (Exception later) {
                BY_MATCH.clear();
            }
        }
        return new LinkedHashMap<>(BY_MATCH);
    }

    static synchronized void forget(String match) {
        BY_MATCH.remove(match);
    }
}
