package org.consentry.flow.consentgates.splashrefusalgoeson;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.preference.PreferenceManager;
import android.view.View;

public class Splash extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        if (agreed()) {
            open();
        } else {
            setContentView(R.layout.splash);
        }
    }

    private boolean agreed() {
        return "1".equals(PreferenceManager.getDefaultSharedPreferences(this).getString("agree", ""));
    }

    private void open() {
        startActivity(new Intent(this, Main.class));
        finish();
    }

    public void accept(View view) {
        PreferenceManager.getDefaultSharedPreferences(this).edit().putString("agree", "1").apply();
        open();
    }

    public void refuse(View view) {
        startActivity(new Intent(Splash.this, Main.class));
    }
}
