package org.consentry.flow.gatesheldout8.habitwidget;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.Intent;
import android.net.Uri;
import android.os.Bundle;
import android.widget.ArrayAdapter;
import android.widget.ListView;

public class HabitActivity extends Activity {

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        if (Agreements.of(this).isAccepted()) {
            showHabits();
        } else {
            ask();
        }
    }

    private void ask() {
        AlertDialog dialog = new AlertDialog.Builder(this)
                .setTitle(R.string.privacy_title)
                .setMessage(R.string.privacy_text)
                .setCancelable(false)
                .setPositiveButton(R.string.agree, (d, which) -> {
                    Agreements.of(this).accept();
                    showHabits();
                })
                .setNegativeButton(R.string.refuse, (d, which) -> finish())
                .setNeutralButton(R.string.read, null)
                .create();
        dialog.show();
        // stays open while the policy is read
        dialog.getButton(AlertDialog.BUTTON_NEUTRAL).setOnClickListener(v ->
                startActivity(new Intent(Intent.ACTION_VIEW, Uri.parse(getString(R.string.policy)))));
    }

    private void showHabits() {
        ArrayAdapter<String> adapter = new ArrayAdapter<>(this, android.R.layout.simple_list_item_1);
        for (Habit habit : Habit.ALL) {
            adapter.add(habit.name);
        }
        ListView list = new ListView(this);
        list.setAdapter(adapter);
        setContentView(list);
    }
}
