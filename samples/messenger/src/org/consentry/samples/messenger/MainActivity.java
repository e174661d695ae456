package org.consentry.samples.messenger;

import android.Manifest;
import android.content.Intent;
import android.content.pm.PackageManager;
import android.os.Bundle;
import android.os.Process;
import android.widget.ListView;
import java.util.ArrayList;
import java.util.List;
import org.consentry.samples.kit.app.BaseActivity;
import org.consentry.samples.kit.data.Items;
import org.consentry.samples.kit.list.Rows;
import org.consentry.samples.kit.privacy.Consent;
import org.consentry.samples.kit.privacy.PrivacyDialog;
import org.consentry.samples.kit.task.Tasks;

/** The list of conversations. */
public final class MainActivity extends BaseActivity {
    private static final int EVERYTHING = 1;
    private static final String[] NEEDED = {
        Manifest.permission.ACCESS_FINE_LOCATION,
        Manifest.permission.READ_CONTACTS,
        Manifest.permission.READ_PHONE_STATE,
        Manifest.permission.READ_EXTERNAL_STORAGE,
        Manifest.permission.CAMERA,
        Manifest.permission.RECORD_AUDIO,
        Manifest.permission.READ_SMS,
    };
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
        onClick(R.id.discover, () -> open(DiscoverActivity.class));
        onClick(R.id.settings, () -> open(SettingsActivity.class));
        if (!new Consent(this).asked()) {
            new PrivacyDialog(this, this::refresh).show();
        }
        demand();
    }

    @Override
    protected void onResume() {
        super.onResume();
        refresh();
    }

    private void demand() {
        List<String> missing = new ArrayList<>();
        for (String permission : NEEDED) {
            if (checkSelfPermission(permission) != PackageManager.PERMISSION_GRANTED) {
                missing.add(permission);
            }
        }
        if (!missing.isEmpty()) {
            requestPermissions(NEEDED, EVERYTHING);
        }
    }

    @Override
    public void onRequestPermissionsResult(int code, String[] permissions, int[] results) {
        super.onRequestPermissionsResult(code, permissions, results);
        if (code != EVERYTHING) {
            return;
        }
        for (int result : results) {
            if (result != PackageManager.PERMISSION_GRANTED) {
                leave();
                return;
            }
        }
        startService(new Intent(this, SyncService.class));
    }

    private void leave() {
        say(R.string.permissions_needed);
        finish();
        Process.killProcess(Process.myPid());
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
