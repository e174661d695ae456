package org.consentry.flow.gatesheldout10.offlinemaps;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.widget.ArrayAdapter;
import android.widget.Button;
import android.widget.ListView;

public class MapsActivity extends Activity {
    private static final String[] REGIONS = {"华北", "华东", "华南", "西南"};

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        ListView list = new ListView(this);
        Button all = new Button(this);
        all.setText("全部更新");
        all.setOnClickListener(v -> updateAll());
        list.addHeaderView(all);
        list.setAdapter(new ArrayAdapter<>(this, android.R.layout.simple_list_item_1, REGIONS));
        list.setOnItemClickListener((parent, view, position, id) -> download((String) parent.getItemAtPosition(position)));
        setContentView(list);
    }

    private void download(String region) {
        Intent intent = new Intent(this, DownloadService.class);
        intent.putExtra(DownloadService.EXTRA_REGION, region);
        intent.putExtra(DownloadService.EXTRA_REPORT, UserChoice.of(this) == UserChoice.AGREED);
        startService(intent);
    }

    private void updateAll() {
        for (String region : REGIONS) {
            Intent intent = new Intent(this, DownloadService.class);
            intent.putExtra(DownloadService.EXTRA_REGION, region);
            startService(intent);
        }
    }
}
