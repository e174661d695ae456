package org.consentry.flow.gatesheldout6.savingsgoals;

import android.app.AlertDialog;
import android.app.ListActivity;
import android.os.Bundle;
import android.view.View;
import android.widget.ArrayAdapter;
import android.widget.ListView;

public class GoalsActivity extends ListActivity {

    private static final String[] GOALS = {"Holiday", "New bicycle", "Rainy day"};

    private Preferences preferences;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        preferences = new Preferences(this);
        refresh();
        if (!preferences.hasLevel()) {
            chooseLevel();
        }
    }

    @Override
    protected void onResume() {
        super.onResume();
        new Thread(new Insights(this, preferences.level(), GOALS.length)).start();
    }

    @Override
    protected void onListItemClick(ListView list, View view, int position, long id) {
        preferences.save(GOALS[position], 10);
        refresh();
    }

    private void refresh() {
        String[] rows = new String[GOALS.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = GOALS[i] + ": " + preferences.saved(GOALS[i]) + " saved";
        }
        setListAdapter(new ArrayAdapter<>(this, android.R.layout.simple_list_item_1, rows));
    }

    private void chooseLevel() {
        ConsentLevel[] levels = ConsentLevel.values();
        CharSequence[] labels = new CharSequence[levels.length];
        for (int i = 0; i < levels.length; i++) {
            labels[i] = levels[i].label;
        }
        new AlertDialog.Builder(this)
                .setTitle("Privacy: what may we collect?")
                .setItems(labels, (dialog, which) -> preferences.setLevel(levels[which]))
                .setCancelable(false)
                .show();
    }
}
