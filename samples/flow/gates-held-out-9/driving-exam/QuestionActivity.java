package org.consentry.flow.gatesheldout9.drivingexam;

import android.app.ListActivity;
import android.os.Bundle;
import android.view.View;
import android.widget.ArrayAdapter;
import android.widget.ListView;
import android.widget.Toast;

public class QuestionActivity extends ListActivity {

    private static final int RIGHT = 1;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setTitle("雨天驾驶应当怎样？");
        String[] choices = {"加速通过", "减速慢行", "紧急制动", "开远光灯"};
        setListAdapter(new ArrayAdapter<>(this, android.R.layout.simple_list_item_1, choices));
    }

    @Override
    protected void onListItemClick(ListView list, View view, int position, long id) {
        boolean right = position == RIGHT;
        Toast.makeText(this, right ? R.string.right : R.string.wrong, Toast.LENGTH_SHORT).show();
        Events.get(this).track(right ? "right" : "wrong");
    }
}
