package org.consentry.flow.gatesdevelopment4.hookofthebaseclass;

import android.widget.TextView;

public abstract class BaseTitleActivity extends BasePrivacyActivity {
    protected TextView mTitle;

    @Override
    protected void initView() {
        mTitle = findViewById(R.id.tv_title);
        mTitle.setText(getTitleText());
    }

    protected abstract String getTitleText();
}
