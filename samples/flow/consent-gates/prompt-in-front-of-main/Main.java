package org.consentry.flow.consentgates.promptinfrontofmain;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.provider.Settings;

public class Main extends Activity {
    private static final int TERMS = 7;
    private boolean accepted;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        accepted = getSharedPreferences("t", MODE_PRIVATE).getBoolean("t", false);
        if (!accepted) {
            startActivityForResult(new Intent(this, Terms.class), TERMS);
        }
        boolean begin = true;
        if (begin) {
            report();
        }
    }

    @Override
    protected void onActivityResult(int request, int result, Intent data) {
        if (request == TERMS) {
            if (result == RESULT_OK) {
                getSharedPreferences("t", MODE_PRIVATE).edit().putBoolean("t", true).apply();
                report();
            } else {
                finish();
            }
        }
    }

    private void report() {
        String id = Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID);
        Api.post("id", id);
    }
}
