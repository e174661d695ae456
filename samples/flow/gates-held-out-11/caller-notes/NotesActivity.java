package org.consentry.flow.gatesheldout11.callernotes;

import android.Manifest;
import android.app.Activity;
import android.content.Intent;
import android.content.pm.PackageManager;
import android.os.Build;
import android.os.Bundle;
import android.widget.ArrayAdapter;
import android.widget.ListView;

public class NotesActivity extends Activity {
    private static final int REQUEST_POLICY = 1;
    private static final int REQUEST_CONTACTS = 2;

    private ListView list;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        list = new ListView(this);
        setContentView(list);
        if (new PolicyStore(this).isAccepted()) {
            showCallers();
        } else if (savedInstanceState == null) {
            startActivityForResult(new Intent(this, PolicyActivity.class), REQUEST_POLICY);
        }
    }

    @Override
    protected void onActivityResult(int requestCode, int resultCode, Intent data) {
        super.onActivityResult(requestCode, resultCode, data);
        if (requestCode == REQUEST_POLICY && resultCode == RESULT_OK) {
            showCallers();
        }
    }

    private void showCallers() {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.M
                && checkSelfPermission(Manifest.permission.READ_CONTACTS) != PackageManager.PERMISSION_GRANTED) {
            requestPermissions(new String[] {Manifest.permission.READ_CONTACTS}, REQUEST_CONTACTS);
            return;
        }
        list.setAdapter(new ArrayAdapter<>(
                this, android.R.layout.simple_list_item_1, new AddressBook(getContentResolver()).names()));
    }

    @Override
    public void onRequestPermissionsResult(int requestCode, String[] permissions, int[] grantResults) {
        if (requestCode == REQUEST_CONTACTS
                && grantResults.length > 0
                && grantResults[0] == PackageManager.PERMISSION_GRANTED) {
            showCallers();
        }
    }
}
