package org.consentry.flow.gatesdevelopment8.baseactivityfinishing;

import android.content.Intent;
import android.os.Bundle;
import android.view.View;

public class ConsentActivity extends BaseActivity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_consent);
        findViewById(R.id.agree).setOnClickListener(new View.OnClickListener() {
            @Override
            public void onClick(View v) {
                ConsentManager.getInstance(ConsentActivity.this).agree();
                startActivity(new Intent(ConsentActivity.this, MainActivity.class));
                finish();
            }
        });
        findViewById(R.id.leave).setOnClickListener(new View.OnClickListener() {
            @Override
            public void onClick(View v) {
                finish();
            }
        });
    }

    @Override
    protected boolean needsConsent() {
        return false;
    }
}
