package org.consentry.flow.components.resultofownintent;

import android.app.Activity;
import android.os.Bundle;

public class Second extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setResult(RESULT_OK, getIntent());
        finish();
    }
}
