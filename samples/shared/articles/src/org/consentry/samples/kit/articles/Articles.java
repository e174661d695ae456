package org.consentry.samples.kit.articles;

import android.content.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.consentry.samples.kit.data.Items;
import org.consentry.samples.kit.net.Http;
import org.json.JSONArray;
import org.json.JSONException;
import org.json.JSONObject;

/** Articles of the newsroom: the same for everybody, kept for reading without a network. */
public final class Articles {
    private final Http service;
    private final Items kept;

    public Articles(Context context, String host) {
        service = new Http(host);
        kept = new Items(context, "articles");
    }

    public List<Items.Item> fresh() throws IOException {
        List<Items.Item> found = new ArrayList<>();
        try {
            JSONArray all = new JSONArray(service.get("articles"));
            for (int at = 0; at < all.length(); at++) {
                JSONObject one = all.getJSONObject(at);
                Items.Item item = new Items.Item(one.getLong("id"), one.getString("title"), one.getString("body"));
                kept.put(item);
                found.add(item);
            }
        } catch (JSONException malformed) {
            throw new IOException(malformed);
        }
        return found;
    }

    public List<Items.Item> kept(String words) {
        return kept.search(words, 100);
    }
}
