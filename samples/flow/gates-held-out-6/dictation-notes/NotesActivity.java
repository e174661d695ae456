package org.consentry.flow.gatesheldout6.dictationnotes;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.widget.ArrayAdapter;
import android.widget.Button;
import android.widget.LinearLayout;
import android.widget.Spinner;
import android.widget.TextView;

import java.text.DateFormat;
import java.util.Date;

public class NotesActivity extends Activity {

    private NotesApplication app;
    private TextView notes;
    private Spinner language;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        app = (NotesApplication) getApplication();
        LinearLayout root = new LinearLayout(this);
        root.setOrientation(LinearLayout.VERTICAL);
        language = new Spinner(this);
        language.setAdapter(new ArrayAdapter<>(this, android.R.layout.simple_spinner_item, app.startup().languages()));
        Button add = new Button(this);
        add.setText("New note");
        add.setOnClickListener(v -> addNote());
        notes = new TextView(this);
        root.addView(language);
        root.addView(add);
        root.addView(notes);
        setContentView(root);
        if (app.consent().state() == ConsentFile.NONE) {
            ask();
        }
    }

    private void addNote() {
        String time = DateFormat.getTimeInstance(DateFormat.SHORT).format(new Date());
        notes.append(time + " " + app.startup().author() + " (" + language.getSelectedItem() + ")\n");
    }

    private void ask() {
        new AlertDialog.Builder(this)
                .setTitle("Your data")
                .setMessage("May Dictation Notes use the accounts on this device to sign your notes with your name? "
                        + "Our privacy policy explains what happens with this data.")
                .setPositiveButton("Allow", (dialog, which) -> {
                    app.consent().store(ConsentFile.ALLOWED);
                    app.startup().run(Startup.OWNER);
                })
                .setNegativeButton("Don't allow", (dialog, which) -> app.consent().store(ConsentFile.DENIED))
                .show();
    }
}
