package org.consentry.flow.gatesheldout5.parceltracking;

import android.app.Activity;
import android.os.Bundle;
import android.widget.ArrayAdapter;
import android.widget.ListView;

public class ParcelsActivity extends Activity {

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        String phone = UserSession.phone(this);
        setTitle("我的快递 " + phone.replaceAll("(\\d{3})\\d{4}(\\d{4})", "$1****$2"));
        ListView list = new ListView(this);
        list.setAdapter(new ArrayAdapter<>(this, android.R.layout.simple_list_item_1,
                new String[]{"顺丰 SF10086 运输中", "中通 ZT20087 待取件", "圆通 YT30088 已签收"}));
        setContentView(list);
    }
}
