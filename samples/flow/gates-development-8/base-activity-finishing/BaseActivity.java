package org.consentry.flow.gatesdevelopment8.baseactivityfinishing;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;

public abstract class BaseActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        if (needsConsent() && !ConsentManager.getInstance(this).isAgreed()) {
            startActivity(new Intent(this, ConsentActivity.class));
            finish();
        }
    }

    /** Pages that must be open to everybody return false. */
    protected boolean needsConsent() {
        return true;
    }
}
