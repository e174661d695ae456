package org.consentry.flow.components.resultsoftwo;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;

public class Names extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setResult(RESULT_OK, new Intent().putExtra("text", "none"));
        finish();
    }
}
