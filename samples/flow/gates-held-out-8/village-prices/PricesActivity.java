package org.consentry.flow.gatesheldout8.villageprices;

import android.Manifest;
import android.app.Activity;
import android.app.AlertDialog;
import android.os.Build;
import android.os.Bundle;
import android.view.Menu;
import android.view.MenuItem;
import android.widget.ArrayAdapter;
import android.widget.ListView;

public class PricesActivity extends Activity {

    private Options options;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        options = new Options(this);
        ArrayAdapter<String> adapter = new ArrayAdapter<>(this, android.R.layout.simple_list_item_1);
        for (String row : options.getPrices().split(";")) {
            adapter.add(row.replace(",", "  ") + " 元/斤");
        }
        ListView list = new ListView(this);
        list.setAdapter(adapter);
        setContentView(list);
        if (!options.isAsked()) {
            ask();
        }
    }

    private void ask() {
        new AlertDialog.Builder(this)
                .setTitle("隐私政策")
                .setMessage("乡村行情需要您的位置来显示附近集市的价格。请阅读《隐私政策》（prices.example.invalid/privacy）。不同意时显示全国均价。")
                .setCancelable(false)
                .setPositiveButton("同意", (dialog, which) -> {
                    options.setConsent(true);
                    requestLocation();
                })
                .setNegativeButton("不同意", (dialog, which) -> options.setConsent(false))
                .show();
    }

    private void requestLocation() {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.M) {
            requestPermissions(new String[] {Manifest.permission.ACCESS_COARSE_LOCATION}, 1);
        }
    }

    @Override
    public boolean onCreateOptionsMenu(Menu menu) {
        menu.add("后台更新").setCheckable(true).setChecked(options.isBackgroundLoading());
        return true;
    }

    @Override
    public boolean onOptionsItemSelected(MenuItem item) {
        options.setBackgroundLoading(!options.isBackgroundLoading());
        item.setChecked(options.isBackgroundLoading());
        return true;
    }
}
