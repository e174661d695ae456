package org.consentry.flow.gatesheldout7.toyrental;

import android.app.Activity;
import android.os.Bundle;
import android.widget.TextView;

public class ToyDetailActivity extends Activity {

    static final String EXTRA_INDEX = "index";

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        Toy toy = Toy.ALL[getIntent().getIntExtra(EXTRA_INDEX, 0)];
        TextView view = new TextView(this);
        view.setText(toy.name + "\n租一个月只要 " + toy.yuanPerWeek * 3 + " 元");
        setContentView(view);
    }
}
