package org.consentry.flow.gatesdevelopment4.policypageresumed;

import android.app.Activity;
import android.content.Context;
import android.content.Intent;
import android.os.Bundle;
import android.view.View;

public class AgreementActivity extends Activity {
    private static final String ACCEPTED = "accepted";

    public static boolean isAccepted(Context context) {
        return context.getSharedPreferences("agreement", MODE_PRIVATE).getBoolean(ACCEPTED, false);
    }

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        if (isAccepted(this)) {
            openShelf();
        } else {
            setContentView(R.layout.activity_agreement);
        }
    }

    public void openPolicy(View view) {
        startActivity(new Intent(this, PolicyActivity.class));
    }

    public void accept(View view) {
        getSharedPreferences("agreement", MODE_PRIVATE).edit().putBoolean(ACCEPTED, true).apply();
        openShelf();
    }

    public void decline(View view) {
        finish();
    }

    private void openShelf() {
        startActivity(new Intent(this, ShelfActivity.class));
        finish();
    }
}
