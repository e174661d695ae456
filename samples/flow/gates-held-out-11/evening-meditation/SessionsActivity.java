package org.consentry.flow.gatesheldout11.eveningmeditation;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.widget.ArrayAdapter;
import android.widget.ListView;
import java.util.List;

public class SessionsActivity extends Activity {
    private ListView list;
    private Graph graph;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        list = new ListView(this);
        setContentView(list);
        graph = MeditationApp.graph(this);
        if (graph.consents().isAnswered()) {
            load();
        } else {
            ask();
        }
    }

    private void ask() {
        new AlertDialog.Builder(this)
                .setMessage(R.string.question)
                .setPositiveButton(R.string.agree, (dialog, which) -> onAnswer(true))
                .setNegativeButton(R.string.no_thanks, (dialog, which) -> onAnswer(false))
                .setCancelable(false)
                .show();
    }

    private void onAnswer(boolean granted) {
        graph.consents().answer(granted);
        load();
    }

    private void load() {
        Sessions sessions = graph.sessions();
        new Thread(() -> {
            List<String> titles = sessions.load();
            runOnUiThread(() -> list.setAdapter(
                    new ArrayAdapter<>(this, android.R.layout.simple_list_item_1, titles)));
        }).start();
    }
}
