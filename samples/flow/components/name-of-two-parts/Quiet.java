package org.consentry.flow.components.nameoftwoparts;

import android.app.Activity;

public class Quiet extends Activity {
    @Override
    protected void onResume() {
        super.onResume();
        setTitle(getIntent().getStringExtra("id"));
    }
}
