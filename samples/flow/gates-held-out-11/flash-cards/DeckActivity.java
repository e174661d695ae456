package org.consentry.flow.gatesheldout11.flashcards;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.widget.TextView;

public class DeckActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        CardsApp app = (CardsApp) getApplication();
        TextView deck = new TextView(this);
        deck.setText(getString(R.string.today, app.settings().cardsPerDay()));
        setContentView(deck);
        if (app.settings().isPolicyAccepted()) {
            return;
        }
        new AlertDialog.Builder(this)
                .setTitle(R.string.terms_title)
                .setMessage(R.string.terms_message)
                .setCancelable(false)
                .setPositiveButton(R.string.terms_accept, (dialog, which) -> {
                    app.settings().acceptPolicy(Settings.POLICY);
                    app.sync().start();
                })
                .setNegativeButton(R.string.terms_decline, (dialog, which) -> finish())
                .show();
    }
}
