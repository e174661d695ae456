package org.consentry.flow.gatesheldout9.warehousepicker;

import android.content.Context;
import android.provider.Settings;
import android.view.View;
import android.widget.ArrayAdapter;
import android.widget.ListView;

import org.consentry.flow.gatesheldout9.warehousepicker.route.Page;
import org.consentry.flow.gatesheldout9.warehousepicker.route.Router;

import java.util.ArrayList;
import java.util.List;

final class TasksPage implements Page {

    TasksPage(Router router) {
    }

    @Override
    public View view(Context context) {
        String device = Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID);
        List<String> rows = new ArrayList<>();
        rows.add("设备：" + device);
        rows.add("A-12 纸箱 × 4");
        rows.add("C-03 胶带 × 10");
        ListView list = new ListView(context);
        list.setAdapter(new ArrayAdapter<>(context, android.R.layout.simple_list_item_1, rows));
        return list;
    }
}
