package org.consentry.flow.gatesheldout7.cinematickets;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.widget.ArrayAdapter;
import android.widget.ListView;

public class FilmsActivity extends Activity implements PrivacyDialogFragment.OnPrivacyListener {

    private static final String[] FILMS = {"长夜灯火", "山那边的海", "第七封信", "雨停之前"};

    private Statistics statistics;
    private UserSettings settings;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        statistics = new Statistics(this);
        settings = new UserSettings(this);
        setContentView(R.layout.activity_films);
        if (settings.isPrivacyAgreed()) {
            showFilms();
        } else if (getFragmentManager().findFragmentByTag("privacy") == null) {
            new PrivacyDialogFragment().show(getFragmentManager(), "privacy");
        }
    }

    @Override
    public void onPrivacyAgreed() {
        settings.setPrivacyAgreed();
        showFilms();
    }

    @Override
    public void onPrivacyRefused() {
        statistics.send("privacy_refuse");
        new AlertDialog.Builder(this)
                .setMessage(R.string.privacy_again)
                .setCancelable(false)
                .setPositiveButton(R.string.privacy_read, (dialog, which) ->
                        new PrivacyDialogFragment().show(getFragmentManager(), "privacy"))
                .setNegativeButton(R.string.exit, (dialog, which) -> finish())
                .show();
    }

    private void showFilms() {
        ListView list = findViewById(R.id.films);
        list.setAdapter(new ArrayAdapter<>(this, android.R.layout.simple_list_item_1, FILMS));
        list.setOnItemClickListener((parent, view, position, id) -> statistics.send("film_" + position));
        statistics.send("home");
    }
}
