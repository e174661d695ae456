package org.consentry.flow.gatesheldout6.officesuite;

import android.Manifest;
import android.app.ListActivity;
import android.content.pm.PackageManager;
import android.database.Cursor;
import android.os.Build;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.widget.ArrayAdapter;

import java.util.ArrayList;
import java.util.List;

public class ShareActivity extends ListActivity {

    private static final int CONTACTS = 12;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setTitle("Share with");
        if (Build.VERSION.SDK_INT < 23
                || checkSelfPermission(Manifest.permission.READ_CONTACTS) == PackageManager.PERMISSION_GRANTED) {
            listContacts();
        } else {
            requestPermissions(new String[]{Manifest.permission.READ_CONTACTS}, CONTACTS);
        }
    }

    @Override
    public void onRequestPermissionsResult(int requestCode, String[] permissions, int[] grantResults) {
        if (requestCode == CONTACTS && grantResults.length > 0
                && grantResults[0] == PackageManager.PERMISSION_GRANTED) {
            listContacts();
        } else {
            finish();
        }
    }

    private void listContacts() {
        List<String> names = new ArrayList<>();
        Cursor cursor = getContentResolver().query(ContactsContract.Contacts.CONTENT_URI,
                new String[]{ContactsContract.Contacts.DISPLAY_NAME}, null, null,
                ContactsContract.Contacts.DISPLAY_NAME);
        if (cursor != null) {
            while (cursor.moveToNext()) {
                names.add(cursor.getString(0));
            }
            cursor.close();
        }
        setListAdapter(new ArrayAdapter<>(this, android.R.layout.simple_list_item_1, names));
    }
}
