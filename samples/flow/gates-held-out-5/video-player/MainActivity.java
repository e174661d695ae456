package org.consentry.flow.gatesheldout5.videoplayer;

import android.app.ListActivity;
import android.os.Bundle;
import android.view.View;
import android.widget.ArrayAdapter;
import android.widget.ListView;
import android.widget.Toast;

public class MainActivity extends ListActivity {

    private static final String[] VIDEOS = {"山间日出", "城市夜景", "厨房里的一天", "海边慢跑"};

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setListAdapter(new ArrayAdapter<>(this, android.R.layout.simple_list_item_1, VIDEOS));
    }

    @Override
    protected void onListItemClick(ListView l, View v, int position, long id) {
        Toast.makeText(this, "正在播放：" + VIDEOS[position], Toast.LENGTH_SHORT).show();
    }
}
