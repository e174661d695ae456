package org.consentry.flow.gatesheldout4.mapnavigation;

import android.os.Bundle;
import android.widget.TextView;

public class AboutActivity extends BaseActivity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        TextView text = new TextView(this);
        text.setText(R.string.about);
        setContentView(text);
    }
}
