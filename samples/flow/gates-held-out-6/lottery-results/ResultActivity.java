package org.consentry.flow.gatesheldout6.lotteryresults;

import android.app.AlertDialog;
import android.app.ListActivity;
import android.content.DialogInterface;
import android.os.Bundle;
import android.view.View;
import android.widget.ArrayAdapter;
import android.widget.ListView;

public class ResultActivity extends ListActivity implements DialogInterface.OnClickListener {

    private AnswerFile answers;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        Draw[] draws = new Draw[20];
        for (int i = 0; i < draws.length; i++) {
            draws[i] = new Draw(2024100 - i);
        }
        setListAdapter(new ArrayAdapter<>(this, android.R.layout.simple_list_item_1, draws));
        answers = new AnswerFile(this);
        if (!answers.answered()) {
            new AlertDialog.Builder(this)
                    .setTitle("隐私保护指引")
                    .setMessage("开奖查询将在您同意《隐私政策》后，收集应用列表信息用于安全风控。如不同意，您仍可查询开奖结果。")
                    .setPositiveButton("同意", this)
                    .setNegativeButton("仅查询", this)
                    .setCancelable(false)
                    .show();
        }
    }

    @Override
    public void onClick(DialogInterface dialog, int which) {
        answers.save(which == DialogInterface.BUTTON_POSITIVE);
        Tracker.event("answered");
    }

    @Override
    protected void onListItemClick(ListView l, View v, int position, long id) {
        setTitle(String.valueOf(l.getItemAtPosition(position)));
        Tracker.event("draw");
    }
}
