package org.consentry.flow.consentgates.modenameindocument;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;
import android.widget.Button;

public class WordsActivity extends Activity {
    private Shelf shelf;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        shelf = new Shelf(this);
        Button next = new Button(this);
        next.setText(shelf.word());
        next.setOnClickListener(view -> shelf.keep(shelf.mode(), "next"));
        setContentView(next);
        if (shelf.mode() == Mode.NEW) {
            ask();
        } else {
            open();
        }
    }

    private void ask() {
        new AlertDialog.Builder(this)
            .setTitle("Welcome")
            .setMessage("Full mode keeps your words on our servers, as the privacy policy says.")
            .setPositiveButton("Agree", (dialog, which) -> {
                shelf.keep(Mode.FULL, shelf.word());
                open();
            })
            .setNegativeButton("Basic mode", (dialog, which) -> {
                shelf.keep(Mode.BASIC, shelf.word());
                open();
            })
            .show();
    }

    private void open() {
        if (shelf.mode() == Mode.FULL) {
            Log.i("Words", Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID));
        }
    }
}
