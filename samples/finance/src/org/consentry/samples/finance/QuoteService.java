package org.consentry.samples.finance;

import android.app.IntentService;
import android.content.Intent;
import java.io.IOException;
import org.consentry.samples.kit.data.Items;
import org.consentry.samples.kit.event.Bus;
import org.consentry.samples.kit.net.Http;
import org.json.JSONArray;
import org.json.JSONException;
import org.json.JSONObject;

/** Fetches quotes. */
public final class QuoteService extends IntentService {
    public QuoteService() {
        super("quotes");
    }

    @Override
    protected void onHandleIntent(Intent intent) {
        Items funds = new Items(this, "funds");
        try {
            JSONArray all = new JSONArray(new Http("https://funds.samples.invalid/").get("quotes"));
            for (int at = 0; at < all.length(); at++) {
                JSONObject one = all.getJSONObject(at);
                funds.put(new Items.Item(one.getLong("code"), one.getString("name"), one.getString("quote")));
            }
            Bus.get().tell("quotes", "");
        } catch (IOException | JSONException later) {
            stopSelf();
        } finally {
            funds.close();
        }
    }
}
