package org.consentry.flow.gatesheldout8.parkingpay;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.Intent;
import android.os.Bundle;

public class TermsActivity extends Activity {

    private TermsRepository terms;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        terms = new TermsRepository(getApplicationContext());
        if (terms.isAccepted()) {
            proceed();
            return;
        }
        setTitle("Loading…");
        Services.IO.execute(() -> {
            String text = terms.load();
            runOnUiThread(() -> ask(text));
        });
    }

    private void ask(String text) {
        if (isFinishing() || isDestroyed()) {
            return;
        }
        new AlertDialog.Builder(this)
                .setTitle("Terms and privacy")
                .setMessage(text)
                .setCancelable(false)
                .setPositiveButton("I agree", (dialog, which) -> {
                    terms.accept();
                    proceed();
                })
                .setNegativeButton("Leave", (dialog, which) -> finish())
                .show();
    }

    private void proceed() {
        startActivity(new Intent(this, ParkingActivity.class));
        finish();
    }
}
