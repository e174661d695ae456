package org.consentry.flow.gatesdevelopment3.resultsetatstart;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.preference.PreferenceManager;

public class TermsActivity extends Activity {
    static final String EXTRA_ACCEPTED_AT = "accepted_at";

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.terms);
        setResult(RESULT_OK);
        findViewById(R.id.accept).setOnClickListener(v -> accept());
        findViewById(R.id.decline).setOnClickListener(v -> finish());
    }

    private void accept() {
        long now = System.currentTimeMillis();
        PreferenceManager.getDefaultSharedPreferences(this).edit().putLong(EXTRA_ACCEPTED_AT, now).apply();
        setResult(RESULT_OK, new Intent().putExtra(EXTRA_ACCEPTED_AT, now));
        finish();
    }
}
