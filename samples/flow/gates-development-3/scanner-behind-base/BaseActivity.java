package org.consentry.flow.gatesdevelopment3.scannerbehindbase;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;

/** Every screen that needs the user's agreement extends this one. */
public abstract class BaseActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        if (!AgreementStore.isAccepted(this)) {
            startActivity(new Intent(this, AgreementActivity.class));
            finish();
        }
    }
}
