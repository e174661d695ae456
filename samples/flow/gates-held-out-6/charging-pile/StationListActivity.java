package org.consentry.flow.gatesheldout6.chargingpile;

import android.app.ListActivity;
import android.os.Bundle;
import android.widget.ArrayAdapter;
import android.widget.Toast;

import org.consentry.flow.gatesheldout6.chargingpile.net.ApiCallback;
import org.consentry.flow.gatesheldout6.chargingpile.net.ApiRequest;

import java.util.ArrayList;
import java.util.List;

public class StationListActivity extends ListActivity implements ApiCallback {

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setTitle("附近充电站");
        ChargeApp.get().client().send(ApiRequest.get("/v2/station/list").param("page", "1"), this);
    }

    @Override
    public void onSuccess(String body) {
        List<String> names = new ArrayList<>();
        for (String line : body.split("\n")) {
            if (line.trim().length() > 0) {
                names.add(line.trim());
            }
        }
        setListAdapter(new ArrayAdapter<>(this, android.R.layout.simple_list_item_1, names));
    }

    @Override
    public void onError(String message) {
        Toast.makeText(this, "网络开小差了", Toast.LENGTH_SHORT).show();
    }
}
