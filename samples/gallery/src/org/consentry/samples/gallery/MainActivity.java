package org.consentry.samples.gallery;

import android.os.Bundle;
import org.consentry.samples.kit.app.BaseActivity;

public final class MainActivity extends BaseActivity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.activity_main);
        onClick(R.id.main_more, () -> open(MoreActivity.class));
    }
}
