package org.consentry.flow.gatesheldout8.photoprints;

import android.app.Activity;
import android.content.Context;
import android.content.Intent;
import android.content.SharedPreferences;
import android.os.Bundle;
import android.view.View;

public class StartActivity extends Activity {

    private SharedPreferences preferences;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        preferences = getSharedPreferences("prints", Context.MODE_PRIVATE);
        if (preferences.getBoolean("agreed", false)) {
            openHome();
        } else {
            setContentView(R.layout.start);
        }
    }

    public void onAgree(View view) {
        preferences.edit().putBoolean("agreed", true).apply();
        openHome();
    }

    public void onRefuse(View view) {
        finish();
    }

    private void openHome() {
        startActivity(new Intent(this, HomeActivity.class));
        finish();
    }
}
