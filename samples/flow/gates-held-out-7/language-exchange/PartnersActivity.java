package org.consentry.flow.gatesheldout7.languageexchange;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.widget.ArrayAdapter;
import android.widget.ListView;
import android.widget.Toast;

import org.consentry.flow.gatesheldout7.languageexchange.stats.Stats;

public class PartnersActivity extends Activity {

    private static final String[] PARTNERS = {"Ines (Portuguese – English)", "Tom (English – Korean)", "Jana (Czech – German)"};

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        ListView list = new ListView(this);
        list.setAdapter(new ArrayAdapter<>(this, android.R.layout.simple_list_item_1, PARTNERS));
        list.setOnItemClickListener((parent, view, position, id) -> {
            Stats.event("partner-" + position);
            Toast.makeText(this, "We have told " + PARTNERS[position], Toast.LENGTH_SHORT).show();
        });
        setContentView(list);
        if (!ConsentPrefs.of(this).isAnswered()) {
            startActivity(new Intent(this, ConsentActivity.class));
        }
    }
}
