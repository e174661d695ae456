package org.consentry.flow.gatesdevelopment7.meterpermissionflow;

import android.app.Activity;
import android.os.Bundle;
import android.view.View;

public class PrivacyActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_privacy);
    }

    public void onAgreeClick(View view) {
        new PrivacyStore(this).setAgreed(true);
        setResult(RESULT_OK);
        finish();
    }

    public void onDisagreeClick(View view) {
        setResult(RESULT_CANCELED);
        finish();
    }
}
