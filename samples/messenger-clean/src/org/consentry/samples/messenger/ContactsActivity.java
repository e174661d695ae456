package org.consentry.samples.messenger;

import android.Manifest;
import android.app.AlertDialog;
import android.content.pm.PackageManager;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.widget.ListView;
import java.util.ArrayList;
import java.util.List;
import org.consentry.samples.kit.app.BaseActivity;
import org.consentry.samples.kit.data.Items;
import org.consentry.samples.kit.list.Rows;
import org.consentry.samples.kit.task.Tasks;

/** Friends from the address book. */
public final class ContactsActivity extends BaseActivity {
    private static final int CONTACTS = 1;
    private Rows rows;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.activity_contacts);
        rows = new Rows(this);
        ListView list = findViewById(R.id.friends);
        list.setAdapter(rows);
        onClick(R.id.contacts_import, this::ask);
    }

    private void ask() {
        if (checkSelfPermission(Manifest.permission.READ_CONTACTS) == PackageManager.PERMISSION_GRANTED) {
            load();
            return;
        }
        new AlertDialog.Builder(this)
                .setMessage(R.string.contacts_why)
                .setPositiveButton(R.string.go_on, (dialog, which) ->
                        requestPermissions(new String[] {Manifest.permission.READ_CONTACTS}, CONTACTS))
                .setNegativeButton(R.string.not_now, null)
                .show();
    }

    @Override
    public void onRequestPermissionsResult(int code, String[] permissions, int[] results) {
        super.onRequestPermissionsResult(code, permissions, results);
        if (code == CONTACTS && results.length > 0 && results[0] == PackageManager.PERMISSION_GRANTED) {
            load();
        } else {
            say(R.string.refused);
        }
    }

    private void load() {
        Tasks.load(this::read, new ArrayList<>(), rows::show);
    }

    private List<Items.Item> read() {
        List<Items.Item> found = new ArrayList<>();
        String[] columns = {"_id", ContactsContract.Contacts.DISPLAY_NAME};
        try (Cursor cursor = getContentResolver()
                .query(ContactsContract.Contacts.CONTENT_URI, columns, null, null, "display_name")) {
            while (cursor != null && cursor.moveToNext()) {
                found.add(new Items.Item(cursor.getLong(0), cursor.getString(1), ""));
            }
        }
        return found;
    }
}
