package org.consentry.samples.gallery;

import android.os.Bundle;
import org.consentry.samples.kit.app.BaseActivity;
import org.consentry.samples.kit.privacy.MinorsActivity;
import org.consentry.samples.kit.privacy.PolicyActivity;

public final class DocumentsActivity extends BaseActivity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.activity_documents);
        onClick(R.id.documents_policy, () -> open(PolicyActivity.class));
        onClick(R.id.documents_minors, () -> open(MinorsActivity.class));
    }
}
