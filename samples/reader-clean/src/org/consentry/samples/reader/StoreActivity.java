package org.consentry.samples.reader;

import android.content.Intent;
import android.os.Bundle;
import android.widget.ListView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.consentry.samples.kit.app.BaseActivity;
import org.consentry.samples.kit.data.Items;
import org.consentry.samples.kit.data.Store;
import org.consentry.samples.kit.feed.Recommendation;
import org.consentry.samples.kit.list.Rows;
import org.consentry.samples.kit.net.Http;
import org.consentry.samples.kit.task.Tasks;
import org.json.JSONArray;
import org.json.JSONObject;

/** The book store; "for you" follows what was read where the user wants that. */
public class StoreActivity extends BaseActivity {
    private final Http service = new Http("https://books.samples.invalid/");
    private Rows rows;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.activity_store);
        rows = new Rows(this);
        ListView list = findViewById(R.id.offers);
        list.setAdapter(rows);
        list.setOnItemClickListener((parent, view, position, id) -> fetch(rows.getItem(position)));
        Tasks.load(this::offers, new ArrayList<>(), rows::show);
    }

    protected Map<String, String> question() {
        Map<String, String> question = new HashMap<>();
        if (Recommendation.on(this)) {
            question.put("history", new Store(this, "history").text("viewed"));
        }
        return question;
    }

    private List<Items.Item> offers() throws Exception {
        List<Items.Item> found = new ArrayList<>();
        JSONArray all = new JSONArray(service.post("for-you", question()));
        for (int at = 0; at < all.length(); at++) {
            JSONObject one = all.getJSONObject(at);
            found.add(new Items.Item(one.getLong("id"), one.getString("title"), one.optString("summary")));
        }
        return found;
    }

    private void fetch(Items.Item offer) {
        startService(new Intent(this, DownloadService.class).putExtra("id", offer.id));
        say(R.string.downloading);
    }
}
