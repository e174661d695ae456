package org.consentry.flow.components.intenttoclassbyname;

import android.app.Activity;
import android.os.Bundle;

public class Third extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setTitle(getIntent().getStringExtra("device"));
    }
}
