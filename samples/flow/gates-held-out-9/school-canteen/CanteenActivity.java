package org.consentry.flow.gatesheldout9.schoolcanteen;

import android.app.AlertDialog;
import android.app.ListActivity;
import android.content.DialogInterface;
import android.os.Bundle;
import android.widget.ArrayAdapter;

public class CanteenActivity extends ListActivity implements DialogInterface.OnClickListener, StepCounter.Callback {

    private PolicyFile policy;
    private StepCounter counter;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        policy = new PolicyFile(getFilesDir());
        counter = new StepCounter(this, this);
        String[] rows = new String[Meal.WEEK.length];
        for (int day = 0; day < rows.length; day++) {
            rows[day] = getString(R.string.energy, Meal.WEEK[day].name, Meal.WEEK[day].energy);
        }
        setListAdapter(new ArrayAdapter<>(this, android.R.layout.simple_list_item_1, rows));
        if (policy.mustAsk()) {
            ask();
        }
    }

    @Override
    protected void onResume() {
        super.onResume();
        startCounter();
    }

    @Override
    protected void onPause() {
        counter.stop();
        super.onPause();
    }

    private void startCounter() {
        if (policy.isAgreed()) {
            counter.start();
        }
    }

    private void ask() {
        AlertDialog dialog = new AlertDialog.Builder(this)
                .setTitle(R.string.policy_title)
                .setMessage(R.string.policy_text)
                .setPositiveButton(R.string.agree, this)
                .setNegativeButton(R.string.refuse, this)
                .create();
        dialog.setCanceledOnTouchOutside(false);
        dialog.show();
    }

    @Override
    public void onClick(DialogInterface dialog, int which) {
        policy.save(which == DialogInterface.BUTTON_POSITIVE);
        startCounter();
    }

    @Override
    public void onSteps(int steps) {
        setTitle(getString(R.string.steps, steps));
    }
}
