package org.consentry.flow.gatesheldout10.stockticker;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.view.View;

public class GuideActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_guide);
        findViewById(R.id.btn_agree).setOnClickListener(this::onAgree);
        findViewById(R.id.btn_exit).setOnClickListener(v -> finish());
    }

    private void onAgree(View v) {
        AppSettings.get(this).setProtocolAgreed();
        startActivity(new Intent(this, QuotesActivity.class));
        finish();
    }
}
