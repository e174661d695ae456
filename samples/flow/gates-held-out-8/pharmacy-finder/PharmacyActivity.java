package org.consentry.flow.gatesheldout8.pharmacyfinder;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.widget.ArrayAdapter;
import android.widget.ListView;

import java.util.Calendar;
import java.util.List;

public class PharmacyActivity extends Activity {

    private AnswersDatabase answers;
    private ArrayAdapter<String> adapter;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        answers = new AnswersDatabase(this);
        adapter = new ArrayAdapter<>(this, android.R.layout.simple_list_item_1);
        ListView list = new ListView(this);
        list.setAdapter(adapter);
        setContentView(list);
        if (answers.saidYes(AnswersDatabase.AGE)) {
            askForPolicy();
        } else {
            askForAge();
        }
    }

    @Override
    protected void onDestroy() {
        answers.close();
        super.onDestroy();
    }

    private void askForAge() {
        new AlertDialog.Builder(this)
                .setMessage(R.string.age)
                .setCancelable(false)
                .setPositiveButton(R.string.adult, (dialog, which) -> {
                    answers.answer(AnswersDatabase.AGE, true);
                    askForPolicy();
                })
                .setNegativeButton(R.string.minor, (dialog, which) -> finish())
                .show();
    }

    private void askForPolicy() {
        if (answers.saidYes(AnswersDatabase.POLICY)) {
            load(true);
            return;
        }
        new AlertDialog.Builder(this)
                .setTitle(R.string.policy_title)
                .setMessage(R.string.policy)
                .setCancelable(false)
                .setPositiveButton(R.string.agree, (dialog, which) -> {
                    answers.answer(AnswersDatabase.POLICY, true);
                    load(true);
                })
                .setNegativeButton(R.string.browse, (dialog, which) -> load(false))
                .show();
    }

    private void load(boolean agreed) {
        PharmacyClient client = new PharmacyClient(this);
        int hour = Calendar.getInstance().get(Calendar.HOUR_OF_DAY);
        new Thread(() -> {
            List<Pharmacy> found = agreed ? client.fast() : client.general();
            runOnUiThread(() -> show(found, hour));
        }).start();
    }

    private void show(List<Pharmacy> found, int hour) {
        for (Pharmacy each : found) {
            adapter.add(each + (each.isOpen(hour) ? "  营业中" : "  休息"));
        }
    }
}
