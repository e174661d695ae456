package org.consentry.flow.gatesheldout11.callernotes;

import android.app.Activity;
import android.os.Bundle;

public class PolicyActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_policy);
        findViewById(R.id.accept).setOnClickListener(v -> {
            new PolicyStore(this).accept();
            setResult(RESULT_OK);
            finish();
        });
        findViewById(R.id.no_thanks).setOnClickListener(v -> finish());
    }
}
