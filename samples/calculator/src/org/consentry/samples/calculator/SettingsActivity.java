package org.consentry.samples.calculator;

import android.os.Bundle;
import org.consentry.samples.kit.app.BaseActivity;
import org.consentry.samples.kit.privacy.Consent;
import org.consentry.samples.kit.privacy.FeedbackActivity;
import org.consentry.samples.kit.privacy.MinorsActivity;
import org.consentry.samples.kit.privacy.PolicyActivity;

public final class SettingsActivity extends BaseActivity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.activity_settings);
        onClick(R.id.settings_policy, () -> open(PolicyActivity.class));
        onClick(R.id.settings_minors, () -> open(MinorsActivity.class));
        onClick(R.id.settings_complaint, () -> open(FeedbackActivity.class));
        onClick(R.id.settings_withdraw, this::withdraw);
    }

    private void withdraw() {
        new Consent(this).withdraw();
        say(R.string.withdraw_done);
    }
}
