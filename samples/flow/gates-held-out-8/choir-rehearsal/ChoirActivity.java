package org.consentry.flow.gatesheldout8.choirrehearsal;

import android.Manifest;
import android.app.Activity;
import android.app.AlertDialog;
import android.content.pm.PackageManager;
import android.os.Build;
import android.os.Bundle;
import android.view.Menu;
import android.view.MenuItem;
import android.widget.ArrayAdapter;
import android.widget.ListView;

import java.util.Collections;
import java.util.Map;

public class ChoirActivity extends Activity {

    private static final String[] VOICES = {"soprano", "alto", "tenor", "bass"};

    private SettingsFile settings;
    private ArrayAdapter<String> adapter;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        settings = new SettingsFile(this);
        adapter = new ArrayAdapter<>(this, android.R.layout.simple_list_item_1);
        ListView list = new ListView(this);
        list.setAdapter(adapter);
        setContentView(list);
        if (settings.isPolicyAccepted()) {
            withNumbers();
        } else {
            show(Collections.<String, String>emptyMap());
            ask();
        }
    }

    private void ask() {
        new AlertDialog.Builder(this)
                .setTitle("Privacy policy")
                .setMessage("To show the numbers of members we read your contacts. Our policy: choir.example.invalid/privacy")
                .setPositiveButton("Accept", (dialog, which) -> {
                    settings.acceptPolicy();
                    withNumbers();
                })
                .setNegativeButton("Refuse", null)
                .show();
    }

    private void withNumbers() {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.M
                && checkSelfPermission(Manifest.permission.READ_CONTACTS) != PackageManager.PERMISSION_GRANTED) {
            requestPermissions(new String[] {Manifest.permission.READ_CONTACTS}, 1);
        } else {
            show(new PhoneBook(getContentResolver()).read());
        }
    }

    @Override
    public void onRequestPermissionsResult(int code, String[] permissions, int[] results) {
        if (results.length == 1 && results[0] == PackageManager.PERMISSION_GRANTED) {
            withNumbers();
        } else {
            show(Collections.<String, String>emptyMap());
        }
    }

    private void show(Map<String, String> numbers) {
        setTitle("Choir, " + settings.getVoice());
        adapter.clear();
        for (Member member : Member.all(settings.isSortedByName())) {
            adapter.add(member.row(numbers));
        }
    }

    @Override
    public boolean onCreateOptionsMenu(Menu menu) {
        for (String voice : VOICES) {
            menu.add(voice);
        }
        return true;
    }

    @Override
    public boolean onOptionsItemSelected(MenuItem item) {
        settings.setVoice(item.getTitle().toString());
        setTitle("Choir, " + settings.getVoice());
        return true;
    }
}
