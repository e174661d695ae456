package org.consentry.samples.finance;

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

/** The list of funds. */
public final class MainActivity extends BaseActivity {
    private Items funds;
    private Rows rows;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.activity_main);
        funds = new Items(this, "funds");
        rows = new Rows(this);
        ListView list = findViewById(R.id.funds);
        list.setAdapter(rows);
        list.setOnItemClickListener((parent, view, position, id) ->
                startActivity(new Intent(this, FundActivity.class).putExtra("fund", rows.getItem(position).title)));
        onClick(R.id.login, () -> open(LoginActivity.class));
        onClick(R.id.settings, () -> open(SettingsActivity.class));
        Bus.get().listen("quotes", (topic, value) -> refresh());
        if (!new Consent(this).asked()) {
            new PrivacyDialog(this, this::refresh).show();
        }
    }

    @Override
    protected void onResume() {
        super.onResume();
        startService(new Intent(this, QuoteService.class));
        refresh();
    }

    private void refresh() {
        Tasks.load(() -> funds.search("", 50), new ArrayList<>(), rows::show);
    }
}
