package org.consentry.samples.messenger;

import android.app.IntentService;
import android.content.Intent;
import java.io.IOException;
import org.consentry.samples.kit.data.Items;
import org.json.JSONArray;
import org.json.JSONException;
import org.json.JSONObject;

/** Fetches conversations from the service. */
public final class SyncService extends IntentService {
    public SyncService() {
        super("sync");
    }

    @Override
    protected void onHandleIntent(Intent intent) {
        Items items = new Items(this, "conversations");
        try {
            JSONArray all = new JSONArray(((MessengerApp) getApplication()).service().get("conversations"));
            for (int at = 0; at < all.length(); at++) {
                JSONObject one = all.getJSONObject(at);
                items.put(new Items.Item(one.getLong("id"), one.getString("name"), one.optString("last")));
            }
        } catch (IOException | JSONException later) {
            stopSelf();
        } finally {
            items.close();
        }
    }
}
