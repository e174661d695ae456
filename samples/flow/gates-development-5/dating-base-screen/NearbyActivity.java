package org.consentry.flow.gatesdevelopment5.datingbasescreen;

import android.widget.TextView;

public class NearbyActivity extends BaseActivity {
    @Override
    protected int getLayoutId() {
        return R.layout.activity_nearby;
    }

    @Override
    protected void onReady() {
        ((TextView) findViewById(R.id.nearby)).setText(R.string.nobody);
    }
}
