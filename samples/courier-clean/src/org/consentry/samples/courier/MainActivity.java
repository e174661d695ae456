package org.consentry.samples.courier;

import android.content.Intent;
import android.os.Bundle;
import android.widget.ListView;
import java.util.ArrayList;
import org.consentry.samples.kit.account.LoginActivity;
import org.consentry.samples.kit.app.BaseActivity;
import org.consentry.samples.kit.data.Items;
import org.consentry.samples.kit.event.Bus;
import org.consentry.samples.kit.list.Rows;
import org.consentry.samples.kit.privacy.Consent;
import org.consentry.samples.kit.privacy.PrivacyDialog;
import org.consentry.samples.kit.task.Tasks;

/** The parcels under way. */
public final class MainActivity extends BaseActivity {
    private Items parcels;
    private Rows rows;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.activity_main);
        parcels = new Items(this, "parcels");
        rows = new Rows(this);
        ListView list = findViewById(R.id.parcels);
        list.setAdapter(rows);
        list.setOnItemClickListener((parent, view, position, id) ->
                startActivity(new Intent(this, ParcelActivity.class).putExtra("parcel", rows.getItem(position).title)));
        onClick(R.id.parcels_fetch, () -> startService(new Intent(this, TrackingService.class)));
        onClick(R.id.stations, () -> open(StationsActivity.class));
        onClick(R.id.login, () -> open(LoginActivity.class));
        onClick(R.id.settings, () -> open(SettingsActivity.class));
        Bus.get().listen("parcels", (topic, value) -> refresh());
        if (!new Consent(this).asked()) {
            new PrivacyDialog(this, this::refresh).show();
        }
    }

    @Override
    protected void onResume() {
        super.onResume();
        refresh();
    }

    private void refresh() {
        Tasks.load(() -> parcels.search("", 50), new ArrayList<>(), rows::show);
    }
}
