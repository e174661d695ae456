package org.consentry.flow.gatesdevelopment7.shopstatmanager;

import android.app.Activity;
import android.os.Bundle;
import android.widget.TextView;

public class GoodsActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        TextView text = new TextView(this);
        text.setText("今日推荐");
        setContentView(text);
    }
}
