package org.consentry.flow.gatesheldout6.eldernews;

import android.app.ListActivity;
import android.os.Bundle;
import android.widget.ArrayAdapter;

import java.util.ArrayList;
import java.util.List;

public class NewsHomeActivity extends ListActivity {

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        List<String> news = new ArrayList<>();
        news.add("社区食堂本周新增三个就餐点");
        news.add("冬季养生：早晚注意保暖");
        news.add("公园晨练时间调整通知");
        setListAdapter(new ArrayAdapter<>(this, android.R.layout.simple_list_item_1, news));
        new VisitReporter(this).report(news.size());
    }
}
