package org.consentry.flow.gatesheldout6.secondhandmarket;

import android.app.Activity;
import android.os.Bundle;
import android.widget.TextView;

import org.consentry.flow.gatesheldout6.secondhandmarket.util.PageLog;

public class ItemActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        TextView view = new TextView(this);
        view.setPadding(40, 40, 40, 40);
        view.setText(getIntent().getStringExtra("item") + "\n卖家：同校同学\n交易方式：当面交易");
        setContentView(view);
        PageLog.view("item");
    }
}
