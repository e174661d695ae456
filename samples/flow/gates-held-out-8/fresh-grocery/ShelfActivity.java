package org.consentry.flow.gatesheldout8.freshgrocery;

import android.app.Activity;
import android.os.Bundle;
import android.widget.ArrayAdapter;
import android.widget.CheckBox;
import android.widget.LinearLayout;
import android.widget.ListView;

public class ShelfActivity extends Activity {

    private static final String[] GOODS = {"小白菜 500g  3.9 元", "西红柿 1kg  8.8 元", "黄油 200g  19.9 元", "鸡蛋 10 枚  12 元"};

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        LinearLayout root = new LinearLayout(this);
        root.setOrientation(LinearLayout.VERTICAL);
        root.addView(box("接收优惠通知", SpUtils.PUSH));
        root.addView(box("个性化推荐", SpUtils.RECOMMEND));
        ListView list = new ListView(this);
        ArrayAdapter<String> adapter = new ArrayAdapter<>(this, android.R.layout.simple_list_item_1);
        adapter.addAll(GOODS);
        adapter.add(GroceryApp.get().getChannels().label());
        list.setAdapter(adapter);
        root.addView(list);
        setContentView(root);
    }

    private CheckBox box(String text, String key) {
        CheckBox box = new CheckBox(this);
        box.setText(text);
        box.setChecked(SpUtils.isOn(key));
        box.setOnCheckedChangeListener((view, checked) -> SpUtils.set(key, checked));
        return box;
    }
}
