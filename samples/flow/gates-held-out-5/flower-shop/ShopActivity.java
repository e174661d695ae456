package org.consentry.flow.gatesheldout5.flowershop;

import android.app.Activity;
import android.os.Bundle;
import android.widget.ArrayAdapter;
import android.widget.ListView;
import android.widget.RadioButton;
import android.widget.RadioGroup;
import android.widget.TextView;

import java.util.List;

public class ShopActivity extends Activity {

    private static final String[] FLOWERS = {"红玫瑰 11 支", "向日葵花束", "满天星", "百合礼盒"};
    private static final int[] PRICES = {99, 68, 39, 128};

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_shop);
        ListView list = findViewById(R.id.flowers);
        list.setAdapter(new ArrayAdapter<>(this, android.R.layout.simple_list_item_1, FLOWERS));
        TextView price = findViewById(R.id.price);
        list.setOnItemClickListener((parent, view, position, id) -> price.setText("合计：￥" + PRICES[position]));
        showChannels(new PayChannels(this).available());
    }

    private void showChannels(List<String> channels) {
        RadioGroup group = findViewById(R.id.channels);
        for (String each : channels) {
            RadioButton button = new RadioButton(this);
            button.setText(each);
            group.addView(button);
        }
    }
}
