package org.consentry.flow.gatesheldout7.parcellocker;

import android.app.Activity;
import android.os.Bundle;
import android.widget.ArrayAdapter;
import android.widget.ListView;

import java.util.ArrayList;
import java.util.List;

public class LockerActivity extends Activity {

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        List<String> boxes = new ArrayList<>();
        for (int number = 1; number <= 24; number++) {
            boxes.add(number + " 号格口　" + (number % 5 == 0 ? "使用中" : "空闲"));
        }
        ListView list = new ListView(this);
        list.setAdapter(new ArrayAdapter<>(this, android.R.layout.simple_list_item_1, boxes));
        setContentView(list);
    }
}
