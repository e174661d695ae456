package org.consentry.samples.gallery;

import android.os.Bundle;
import org.consentry.samples.kit.app.BaseActivity;
import org.consentry.samples.kit.privacy.MinorsActivity;

public final class HelpActivity extends BaseActivity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.activity_help);
        onClick(R.id.help_minors, () -> open(MinorsActivity.class));
    }
}
