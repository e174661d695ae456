package org.consentry.flow.gatesheldout9.villagebus;

import android.Manifest;
import android.app.AlertDialog;
import android.app.ListActivity;
import android.os.Build;
import android.os.Bundle;
import android.widget.ArrayAdapter;

import java.util.ArrayList;
import java.util.List;

public class MainActivity extends ListActivity {

    private final List<Stop> stops = new ArrayList<>();

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        stops.addAll(Stop.all(this));
        List<String> names = new ArrayList<>();
        for (Stop stop : stops) {
            names.add(stop.name);
        }
        setListAdapter(new ArrayAdapter<>(this, android.R.layout.simple_list_item_1, names));
        if (Agreement.isGiven(this)) {
            locate();
        } else {
            askPrivacy();
        }
    }

    private void askPrivacy() {
        new AlertDialog.Builder(this)
                .setTitle(R.string.privacy_title)
                .setMessage(R.string.privacy_text)
                .setCancelable(false)
                .setPositiveButton(R.string.agree, (dialog, which) -> {
                    Agreement.give(this);
                    locate();
                })
                .setNegativeButton(R.string.disagree, (dialog, which) -> finish())
                .show();
    }

    private void locate() {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.M && !NearestStop.isPermitted(this)) {
            requestPermissions(new String[] {Manifest.permission.ACCESS_FINE_LOCATION}, 1);
        } else {
            showNearest();
        }
    }

    @Override
    public void onRequestPermissionsResult(int code, String[] permissions, int[] results) {
        showNearest();
    }

    private void showNearest() {
        setTitle(getString(R.string.nearest, NearestStop.of(this, stops).name));
    }
}
