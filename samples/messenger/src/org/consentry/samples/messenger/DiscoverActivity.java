package org.consentry.samples.messenger;

import android.os.Bundle;
import android.widget.ListView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.consentry.samples.kit.app.BaseActivity;
import org.consentry.samples.kit.data.Items;
import org.consentry.samples.kit.data.Store;
import org.consentry.samples.kit.list.Rows;
import org.consentry.samples.kit.task.Tasks;
import org.consentry.samples.kit.text.Texts;
import org.json.JSONArray;
import org.json.JSONObject;

/** Channels to follow, chosen by what the user looked at. */
public class DiscoverActivity extends BaseActivity {
    private Store history;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.activity_discover);
        history = new Store(this, "history");
        Rows rows = new Rows(this);
        ListView list = findViewById(R.id.channels);
        list.setAdapter(rows);
        list.setOnItemClickListener((parent, view, position, id) -> viewed(rows.getItem(position)));
        Tasks.load(this::channels, new ArrayList<>(), rows::show);
    }

    protected Map<String, String> question() {
        Map<String, String> question = new HashMap<>();
        question.put("viewed", history.text("viewed"));
        return question;
    }

    private void viewed(Items.Item channel) {
        history.text("viewed", channel.title + "," + Texts.shorten(history.text("viewed"), 400));
    }

    private List<Items.Item> channels() throws Exception {
        MessengerApp app = (MessengerApp) getApplication();
        List<Items.Item> found = new ArrayList<>();
        JSONArray all = new JSONArray(app.service().post("channels", question()));
        for (int at = 0; at < all.length(); at++) {
            JSONObject one = all.getJSONObject(at);
            found.add(new Items.Item(one.getLong("id"), one.getString("name"), one.optString("about")));
        }
        return found;
    }
}
