package org.consentry.flow.consentgates.baseclassforgetsreturn;

import android.app.Activity;
import android.content.Intent;
import android.content.SharedPreferences;
import android.os.Bundle;

public abstract class Base extends Activity {
    @Override
    protected final void onCreate(Bundle state) {
        super.onCreate(state);
        SharedPreferences preferences = getSharedPreferences("user", MODE_PRIVATE);
        if (!preferences.getBoolean("terms_accepted", false)) {
            startActivity(new Intent(this, Agreement.class));
            finish();
        }
        onReady();
    }

    protected abstract void onReady();
}
