package org.consentry.flow.gatesheldout5.insurancecard;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;

public class LaunchActivity extends Activity {

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        Class<?> next = AgreeRecord.has(this) ? CardActivity.class : PrivacyActivity.class;
        startActivity(new Intent(this, next));
        finish();
    }
}
