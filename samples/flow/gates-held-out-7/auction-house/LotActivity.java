package org.consentry.flow.gatesheldout7.auctionhouse;

import android.widget.ArrayAdapter;
import android.widget.ListView;

import org.json.JSONArray;
import org.json.JSONException;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.Scanner;

public class LotActivity extends BaseActivity {

    private ArrayAdapter<String> adapter;

    @Override
    protected void initView() {
        adapter = new ArrayAdapter<>(this, android.R.layout.simple_list_item_1);
        ListView list = new ListView(this);
        list.setAdapter(adapter);
        setContentView(list);
    }

    @Override
    protected void initData() {
        new Thread(() -> {
            String text = load();
            runOnUiThread(() -> show(text));
        }).start();
    }

    private String load() {
        try {
            HttpURLConnection connection = (HttpURLConnection) new URL(Constants.HOST + "lots").openConnection();
            connection.setRequestProperty("User-Agent", Constants.USER_AGENT);
            connection.setRequestProperty("X-Device", AppUtils.getAndroidId());
            try (InputStream in = connection.getInputStream()) {
                return new Scanner(in, "UTF-8").useDelimiter("\\A").next();
            }
        } catch (IOException | RuntimeException e) {
            return "[]";
        }
    }

    private void show(String text) {
        try {
            JSONArray lots = new JSONArray(text);
            for (int i = 0; i < lots.length(); i++) {
                adapter.add(lots.getJSONObject(i).getString("title"));
            }
        } catch (JSONException e) {
            toast("数据错误");
        }
    }
}
