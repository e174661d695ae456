package org.consentry.flow.gatesheldout11.fieldnotes;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.widget.EditText;

public class NotesActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        EditText note = new EditText(this);
        note.setHint(R.string.note);
        setContentView(note);
        Statistics statistics = Statistics.getInstance();
        if (!statistics.isDecided()) {
            new AlertDialog.Builder(this)
                    .setTitle(R.string.statistics_title)
                    .setMessage(R.string.statistics_message)
                    .setPositiveButton(R.string.yes, (dialog, which) -> statistics.setCollectionEnabled(true))
                    .setNegativeButton(R.string.no, (dialog, which) -> statistics.setCollectionEnabled(false))
                    .show();
        }
    }
}
