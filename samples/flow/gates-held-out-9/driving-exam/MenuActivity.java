package org.consentry.flow.gatesheldout9.drivingexam;

import android.app.AlertDialog;
import android.app.ListActivity;
import android.content.Intent;
import android.os.Bundle;
import android.view.View;
import android.widget.ArrayAdapter;
import android.widget.ListView;

public class MenuActivity extends ListActivity {

    private PrivacyManager privacy;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        privacy = new PrivacyManager(this);
        String[] subjects = {"科目一", "科目四"};
        setListAdapter(new ArrayAdapter<>(this, android.R.layout.simple_list_item_1, subjects));
        Events.get(this).track("menu");
        if (!privacy.isAsked()) {
            ask();
        }
    }

    private void ask() {
        new AlertDialog.Builder(this)
                .setTitle(R.string.policy_title)
                .setMessage(R.string.policy_text)
                .setCancelable(false)
                .setPositiveButton(R.string.agree, (dialog, which) -> {
                    privacy.agree();
                    Events.get(this).track("agreed");
                })
                .setNegativeButton(R.string.refuse, (dialog, which) -> privacy.refuse())
                .show();
    }

    @Override
    protected void onListItemClick(ListView list, View view, int position, long id) {
        Events.get(this).track("subject_" + position);
        startActivity(new Intent(this, QuestionActivity.class));
    }
}
