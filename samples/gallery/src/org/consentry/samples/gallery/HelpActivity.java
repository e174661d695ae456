package org.consentry.samples.gallery;

import android.os.Bundle;
import org.consentry.samples.kit.app.BaseActivity;

public final class HelpActivity extends BaseActivity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.activity_help);
        onClick(R.id.help_legal, () -> open(LegalActivity.class));
    }
}
