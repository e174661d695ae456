package org.consentry.flow.gatesdevelopment6.karaokestickylistener;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.widget.ArrayAdapter;
import android.widget.ListView;

public class SongsActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        ListView songs = new ListView(this);
        songs.setAdapter(new ArrayAdapter<>(this, android.R.layout.simple_list_item_1,
                getResources().getStringArray(R.array.songs)));
        setContentView(songs);
        final ConsentManager consent = ConsentManager.get(this);
        if (!consent.isAgreed()) {
            new AlertDialog.Builder(this)
                    .setTitle(R.string.consent_title)
                    .setMessage(R.string.consent_text)
                    .setPositiveButton(R.string.consent_yes, (dialog, which) -> consent.answer(true))
                    .setNegativeButton(R.string.consent_no, (dialog, which) -> consent.answer(false))
                    .setCancelable(false)
                    .show();
        }
    }
}
