package org.consentry.flow.gatesheldout7.pregnancydiary;

import android.app.Activity;
import android.os.Bundle;
import android.view.View;

public class ConsentActivity extends Activity {

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_consent);
        View agree = findViewById(R.id.agree);
        agree.setOnClickListener(v -> {
            new ConsentFile(this).write();
            finish();
        });
        findViewById(R.id.decline).setOnClickListener(v -> finish());
    }
}
