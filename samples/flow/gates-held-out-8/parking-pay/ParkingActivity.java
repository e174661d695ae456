package org.consentry.flow.gatesheldout8.parkingpay;

import android.app.Activity;
import android.os.Bundle;
import android.widget.ArrayAdapter;
import android.widget.ListView;
import android.widget.Toast;

import java.io.IOException;

public class ParkingActivity extends Activity {

    private ArrayAdapter<String> adapter;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        adapter = new ArrayAdapter<>(this, android.R.layout.simple_list_item_1);
        ListView list = new ListView(this);
        list.setAdapter(adapter);
        list.setOnItemClickListener((parent, view, position, id) -> pay(adapter.getItem(position)));
        setContentView(list);
        Services.IO.execute(() -> {
            String[] places = fetch("/v2/places").split("\n");
            runOnUiThread(() -> adapter.addAll(places));
        });
    }

    private void pay(String place) {
        Services.IO.execute(() -> {
            String receipt = fetch("/v2/pay/" + place.hashCode());
            runOnUiThread(() -> Toast.makeText(this, receipt, Toast.LENGTH_LONG).show());
        });
    }

    private String fetch(String path) {
        try {
            return Services.client(this).execute(Request.get(path).build());
        } catch (IOException e) {
            return "No connection";
        }
    }
}
