package org.consentry.flow.gatesheldout5.petclinic;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.Intent;
import android.net.Uri;
import android.os.Bundle;
import android.widget.ArrayAdapter;
import android.widget.ListView;
import android.widget.Toast;
import java.util.ArrayList;
import java.util.List;

public class ClinicActivity extends Activity {
    private final List<Pet> pets = new ArrayList<>();
    private ArrayAdapter<Pet> adapter;
    private Terms terms;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        terms = new Terms(getPreferences(MODE_PRIVATE));
        pets.add(new Pet("Bella", "dog", "March 3"));
        pets.add(new Pet("Oscar", "cat", "not planned"));
        adapter = new ArrayAdapter<>(this, android.R.layout.simple_list_item_1, pets);
        ListView list = new ListView(this);
        list.setAdapter(adapter);
        setContentView(list);
        if (terms.areAccepted()) {
            startFrom(getIntent());
        } else {
            showTerms();
        }
    }

    @Override
    protected void onNewIntent(Intent intent) {
        super.onNewIntent(intent);
        setIntent(intent);
        if (isInvitation(intent)) {
            openInvitation();
        }
    }

    private void startFrom(Intent intent) {
        Uri link = intent.getData();
        if (link != null && "invite".equals(link.getHost())) {
            openInvitation();
        }
    }

    private static boolean isInvitation(Intent intent) {
        Uri link = intent.getData();
        return link != null && "invite".equals(link.getHost());
    }

    private void openInvitation() {
        String code = new InvitationReader(this).findCode();
        if (code == null) {
            Toast.makeText(this, "Please copy the code of your invitation", Toast.LENGTH_LONG).show();
            return;
        }
        pets.add(new Pet("Shared pet " + code, "?", "ask the owner"));
        adapter.notifyDataSetChanged();
    }

    private void showTerms() {
        new AlertDialog.Builder(this)
                .setTitle("Welcome to the clinic")
                .setMessage("Before you start, please accept our Terms of Use and our Privacy Policy. "
                        + "They explain which data we use, such as invitation codes in your clipboard.")
                .setPositiveButton("Accept", (dialog, which) -> {
                    terms.accept();
                    startFrom(getIntent());
                })
                .setNegativeButton("Leave", (dialog, which) -> finish())
                .setCancelable(false)
                .show();
    }
}
