package org.consentry.flow.gatesheldout2.splashrouter;

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
        AppConfig.get(this).setPrivacyAccepted();
        Router.build(RouterPath.HOME).navigation(this);
        finish();
    }

    public void onExitClick(View view) {
        finishAffinity();
    }
}
