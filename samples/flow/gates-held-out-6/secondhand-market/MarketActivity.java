package org.consentry.flow.gatesheldout6.secondhandmarket;

import android.app.ListActivity;
import android.content.Intent;
import android.os.Bundle;
import android.view.View;
import android.widget.ArrayAdapter;
import android.widget.ListView;

import org.consentry.flow.gatesheldout6.secondhandmarket.util.PageLog;

public class MarketActivity extends ListActivity {

    private static final String[] ITEMS = {"九成新自行车 ¥260", "考研资料全套 ¥35", "小米台灯 ¥48", "单反相机 ¥1200"};

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setTitle("校园闲置");
        setListAdapter(new ArrayAdapter<>(this, android.R.layout.simple_list_item_1, ITEMS));
    }

    @Override
    protected void onResume() {
        super.onResume();
        PageLog.view("market");
    }

    @Override
    protected void onListItemClick(ListView l, View v, int position, long id) {
        startActivity(new Intent(this, ItemActivity.class).putExtra("item", ITEMS[position]));
    }
}
