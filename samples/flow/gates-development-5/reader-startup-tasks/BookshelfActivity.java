package org.consentry.flow.gatesdevelopment5.readerstartuptasks;

import android.app.Activity;
import android.os.Bundle;
import android.widget.TextView;

public class BookshelfActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        TextView empty = new TextView(this);
        empty.setText(R.string.shelf_empty);
        empty.setTypeface(FontTask.body);
        empty.setTag(DeviceIdTask.deviceId);
        setContentView(empty);
    }
}
