package org.consentry.flow.gatesheldout6.rideshare;

import android.app.Activity;
import android.os.Bundle;
import android.widget.ArrayAdapter;
import android.widget.ListView;

import java.util.ArrayList;
import java.util.List;

public class TripActivity extends Activity {

    private final List<String> trips = new ArrayList<>();
    private ListView list;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        list = new ListView(this);
        setContentView(list);
        AgreementStore store = new AgreementStore(this);
        if (store.hasAgreement()) {
            start();
        } else {
            showSheet(store);
        }
    }

    private void showSheet(AgreementStore store) {
        final AgreementSheet sheet = new AgreementSheet(this, store);
        sheet.setOnDismissListener(dialog -> {
            if (!isFinishing()) {
                start();
            } else {
                finish();
            }
        });
        sheet.show();
    }

    private void start() {
        String code = TripCode.find(this);
        if (code != null) {
            trips.add("好友分享的行程 " + code);
        }
        trips.add("高新区 → 火车站  18:10  余2座");
        trips.add("大学城 → 市中心  19:00  余1座");
        list.setAdapter(new ArrayAdapter<>(this, android.R.layout.simple_list_item_1, trips));
    }
}
