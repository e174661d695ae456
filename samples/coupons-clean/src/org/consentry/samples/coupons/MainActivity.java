package org.consentry.samples.coupons;

import android.content.Intent;
import android.os.Bundle;
import android.widget.GridView;
import java.util.ArrayList;
import java.util.List;
import org.consentry.samples.kit.app.BaseActivity;
import org.consentry.samples.kit.data.Items;
import org.consentry.samples.kit.list.Rows;
import org.consentry.samples.kit.net.Http;
import org.consentry.samples.kit.privacy.Consent;
import org.consentry.samples.kit.privacy.PrivacyDialog;
import org.consentry.samples.kit.task.Tasks;
import org.json.JSONArray;
import org.json.JSONObject;

/** Goods with coupons. */
public final class MainActivity extends BaseActivity {
    private final Http service = new Http("https://coupons.samples.invalid/");
    private Rows rows;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.activity_main);
        rows = new Rows(this);
        GridView grid = findViewById(R.id.goods);
        grid.setAdapter(rows);
        grid.setOnItemClickListener((parent, view, position, id) ->
                startActivity(new Intent(this, CouponActivity.class).putExtra("goods", rows.getItem(position).title)));
        onClick(R.id.join, () -> open(JoinActivity.class));
        onClick(R.id.settings, () -> open(SettingsActivity.class));
        if (!new Consent(this).asked()) {
            new PrivacyDialog(this, () -> {}).show();
        }
        Tasks.load(this::goods, new ArrayList<>(), rows::show);
    }

    private List<Items.Item> goods() throws Exception {
        List<Items.Item> found = new ArrayList<>();
        JSONArray all = new JSONArray(service.get("goods"));
        for (int at = 0; at < all.length(); at++) {
            JSONObject one = all.getJSONObject(at);
            found.add(new Items.Item(one.getLong("id"), one.getString("name"), Prices.after(one)));
        }
        return found;
    }
}
