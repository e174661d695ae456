package org.consentry.samples.courier;

import android.app.IntentService;
import android.content.Intent;
import java.io.IOException;
import org.consentry.samples.kit.data.Items;
import org.consentry.samples.kit.event.Bus;
import org.consentry.samples.kit.net.Http;
import org.json.JSONArray;
import org.json.JSONException;
import org.json.JSONObject;

/** Fetches where the parcels are. */
public final class TrackingService extends IntentService {
    public TrackingService() {
        super("tracking");
    }

    @Override
    protected void onHandleIntent(Intent intent) {
        Items parcels = new Items(this, "parcels");
        try {
            JSONArray all = new JSONArray(new Http("https://parcels.samples.invalid/").get("parcels"));
            for (int at = 0; at < all.length(); at++) {
                JSONObject one = all.getJSONObject(at);
                parcels.put(new Items.Item(one.getLong("number"), one.getString("name"), one.getString("state")));
            }
            Bus.get().tell("parcels", "");
        } catch (IOException | JSONException later) {
            stopSelf();
        } finally {
            parcels.close();
        }
    }
}
