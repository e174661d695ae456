package org.consentry.samples.messenger;

import android.content.Intent;
import android.os.Bundle;
import android.widget.ListView;
import java.util.ArrayList;
import org.consentry.samples.kit.app.BaseActivity;
import org.consentry.samples.kit.data.Items;
import org.consentry.samples.kit.list.Rows;
import org.consentry.samples.kit.privacy.Consent;
import org.consentry.samples.kit.privacy.PrivacyDialog;
import org.consentry.samples.kit.task.Tasks;

/** The list of conversations. */
public final class MainActivity extends BaseActivity {
    private Items conversations;
    private Rows rows;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.activity_main);
        conversations = new Items(this, "conversations");
        rows = new Rows(this);
        ListView list = findViewById(R.id.conversations);
        list.setAdapter(rows);
        list.setOnItemClickListener((parent, view, position, id) -> chat(rows.getItem(position)));
        onClick(R.id.contacts, () -> open(ContactsActivity.class));
        onClick(R.id.login, () -> open(LoginActivity.class));
        onClick(R.id.sync, () -> startService(new Intent(this, SyncService.class)));
        onClick(R.id.discover, () -> open(DiscoverActivity.class));
        onClick(R.id.settings, () -> open(SettingsActivity.class));
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
        Tasks.load(() -> conversations.search("", 100), new ArrayList<>(), rows::show);
    }

    private void chat(Items.Item conversation) {
        Intent intent = new Intent(this, ChatActivity.class);
        intent.putExtra("conversation", conversation.title);
        startActivity(intent);
    }
}
