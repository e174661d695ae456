package org.consentry.flow.gatesdevelopment8.bussubscription;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.SharedPreferences;
import android.os.Bundle;

public class QuoteActivity extends Activity {
    private SharedPreferences preferences;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_quote);
        preferences = getSharedPreferences(StockApp.PREFERENCES, MODE_PRIVATE);
        if (!preferences.getBoolean(StockApp.KEY_CONSENT, false)) {
            ask();
        }
    }

    @Override
    protected void onStart() {
        super.onStart();
        EventBus.getDefault().post(new ForegroundEvent(System.currentTimeMillis()));
    }

    private void ask() {
        new AlertDialog.Builder(this)
                .setTitle(R.string.policy_title)
                .setMessage(R.string.policy_summary)
                .setCancelable(false)
                .setPositiveButton(R.string.policy_agree, (dialog, which) -> {
                    preferences.edit().putBoolean(StockApp.KEY_CONSENT, true).apply();
                    EventBus.getDefault().post(new ConsentGrantedEvent());
                })
                .setNegativeButton(R.string.policy_refuse, (dialog, which) -> finish())
                .show();
    }
}
