package org.consentry.flow.gatesdevelopment8.trackerpreinit;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.SharedPreferences;
import android.os.Bundle;

public class MainActivity extends Activity {
    private static final String KEY_PRIVACY = "privacy_agreed";

    private SharedPreferences sp;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_main);
        sp = getSharedPreferences("novel", MODE_PRIVATE);
        if (sp.getBoolean(KEY_PRIVACY, false)) {
            Tracker.init(this, NovelApplication.APP_KEY);
        } else {
            showPrivacy();
        }
    }

    @Override
    protected void onResume() {
        super.onResume();
        Tracker.onPage("bookshelf");
    }

    private void showPrivacy() {
        new AlertDialog.Builder(this)
                .setTitle(R.string.title)
                .setMessage(R.string.message)
                .setCancelable(false)
                .setPositiveButton(R.string.ok, (dialog, which) -> {
                    sp.edit().putBoolean(KEY_PRIVACY, true).apply();
                    Tracker.init(this, NovelApplication.APP_KEY);
                })
                .setNegativeButton(R.string.no, (dialog, which) -> finish())
                .show();
    }
}
