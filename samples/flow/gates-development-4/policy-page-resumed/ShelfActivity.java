package org.consentry.flow.gatesdevelopment4.policypageresumed;

import android.app.Activity;
import android.os.Bundle;
import android.widget.TextView;

public class ShelfActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setTitle("书架");
        TextView empty = new TextView(this);
        empty.setText("书架是空的");
        setContentView(empty);
    }
}
