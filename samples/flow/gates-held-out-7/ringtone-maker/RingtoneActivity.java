package org.consentry.flow.gatesheldout7.ringtonemaker;

import android.Manifest;
import android.app.Activity;
import android.app.AlertDialog;
import android.content.pm.PackageManager;
import android.os.Build;
import android.os.Bundle;
import android.widget.ArrayAdapter;
import android.widget.FrameLayout;
import android.widget.ListView;
import android.widget.TextView;
import android.widget.Toast;

import java.util.List;

public class RingtoneActivity extends Activity {

    private static final int REQUEST_CONTACTS = 1;

    private final ToneLibrary tones = new ToneLibrary();
    private TermsStore terms;
    private ListView list;
    private TextView empty;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        terms = new TermsStore(this);
        list = new ListView(this);
        empty = new TextView(this);
        empty.setText("Nobody to set a ringtone for yet.");
        FrameLayout frame = new FrameLayout(this);
        frame.addView(list);
        frame.addView(empty);
        setContentView(frame);
        if (terms.accepted()) {
            prepareContacts();
        } else {
            showTerms();
        }
    }

    private void showTerms() {
        prepareContacts();  // so that the list is there when the terms are closed
        new AlertDialog.Builder(this)
                .setTitle("Terms and privacy")
                .setMessage("Ringtone Maker reads your contacts to set ringtones for them. "
                        + "Please accept our Terms of Use and Privacy Policy to continue.")
                .setCancelable(false)
                .setPositiveButton("Accept", (dialog, which) -> {
                    terms.accept();
                    prepareContacts();
                })
                .setNegativeButton("Decline", (dialog, which) -> finish())
                .show();
    }

    private void prepareContacts() {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.M
                && checkSelfPermission(Manifest.permission.READ_CONTACTS) != PackageManager.PERMISSION_GRANTED) {
            requestPermissions(new String[] {Manifest.permission.READ_CONTACTS}, REQUEST_CONTACTS);
            return;
        }
        showContacts();
    }

    @Override
    public void onRequestPermissionsResult(int requestCode, String[] permissions, int[] grantResults) {
        super.onRequestPermissionsResult(requestCode, permissions, grantResults);
        if (requestCode != REQUEST_CONTACTS) {
            return;
        }
        if (grantResults.length > 0 && grantResults[0] == PackageManager.PERMISSION_GRANTED) {
            showContacts();
        } else {
            Toast.makeText(this, "Without your contacts only the default ringtone can be set.", Toast.LENGTH_LONG).show();
        }
    }

    private void showContacts() {
        List<Person> people = new ContactReader(getContentResolver()).people();
        ArrayAdapter<Person> adapter = new ArrayAdapter<>(this, android.R.layout.simple_list_item_1, people);
        list.setAdapter(adapter);
        list.setOnItemClickListener((parent, view, position, id) -> {
            people.get(position).tone = tones.next(people.get(position).tone);
            adapter.notifyDataSetChanged();
        });
        empty.setText("");
    }
}
