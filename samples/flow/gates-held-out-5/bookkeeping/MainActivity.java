package org.consentry.flow.gatesheldout5.bookkeeping;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.widget.ListView;
import android.widget.SimpleAdapter;
import android.widget.TextView;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class MainActivity extends Activity {

    private final List<Bill> bills = new ArrayList<>();

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        AppSettings settings = AppSettings.getInstance(this);
        if (!settings.canEnter()) {
            startActivity(new Intent(this, AgreementActivity.class));
            finish();
            return;
        }
        setContentView(R.layout.activity_main);
        bills.add(new Bill("早餐", 12));
        bills.add(new Bill("地铁", 6));
        bills.add(new Bill("买菜", 48));
        showBills(settings);
        SyncManager.getInstance(this).sync(bills);
    }

    private void showBills(AppSettings settings) {
        int sum = 0;
        List<Map<String, String>> rows = new ArrayList<>();
        for (Bill bill : bills) {
            sum += bill.getAmount();
            Map<String, String> row = new HashMap<>();
            row.put("name", bill.getName());
            row.put("amount", settings.getCurrency() + bill.getAmount());
            rows.add(row);
        }
        ListView list = findViewById(R.id.list);
        list.setAdapter(new SimpleAdapter(this, rows, android.R.layout.simple_list_item_2,
                new String[]{"name", "amount"}, new int[]{android.R.id.text1, android.R.id.text2}));
        TextView left = findViewById(R.id.left);
        left.setText("本月剩余预算：" + (settings.getMonthBudget() - sum));
    }
}
