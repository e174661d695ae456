package org.consentry.flow.consentgates.clickonscreenafteragreement;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;

public class Agreement extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.agreement);
        findViewById(R.id.agree).setOnClickListener(view -> {
            startActivity(new Intent(this, Profile.class));
            finish();
        });
        findViewById(R.id.guest).setOnClickListener(view -> browse());
    }

    private void browse() {
        startActivity(new Intent(Agreement.this, Profile.class));
    }
}
