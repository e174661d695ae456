package org.consentry.samples.gallery;

import android.os.Bundle;
import org.consentry.samples.kit.app.BaseActivity;
import org.consentry.samples.kit.privacy.FeedbackActivity;

public final class MoreActivity extends BaseActivity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.activity_more);
        onClick(R.id.more_about, () -> open(AboutActivity.class));
        onClick(R.id.more_complaint, () -> open(FeedbackActivity.class));
    }
}
