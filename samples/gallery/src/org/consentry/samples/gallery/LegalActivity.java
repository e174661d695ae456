package org.consentry.samples.gallery;

import android.os.Bundle;
import org.consentry.samples.kit.app.BaseActivity;

public final class LegalActivity extends BaseActivity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.activity_legal);
        onClick(R.id.legal_documents, () -> open(DocumentsActivity.class));
    }
}
