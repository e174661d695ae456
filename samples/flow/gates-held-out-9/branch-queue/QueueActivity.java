package org.consentry.flow.gatesheldout9.branchqueue;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.content.IntentFilter;
import android.content.SharedPreferences;
import android.os.Bundle;
import android.widget.TextView;

public class QueueActivity extends Activity {

    private static final String KEY_AGREED = "agreed";

    private SharedPreferences preferences;

    private final BroadcastReceiver changed = new BroadcastReceiver() {
        @Override
        public void onReceive(Context context, Intent intent) {
            show(intent.getStringExtra("serving"), intent.getStringExtra("own"));
        }
    };

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_queue);
        preferences = getSharedPreferences("queue", MODE_PRIVATE);
        boolean agreed = preferences.getBoolean(KEY_AGREED, false);
        QueueService.start(this, agreed);
        if (!agreed) {
            ask();
        }
    }

    @Override
    protected void onStart() {
        super.onStart();
        registerReceiver(changed, new IntentFilter(QueueService.ACTION_CHANGED));
    }

    @Override
    protected void onStop() {
        unregisterReceiver(changed);
        super.onStop();
    }

    private void ask() {
        new AlertDialog.Builder(this)
                .setTitle(R.string.policy_title)
                .setMessage(R.string.policy_text)
                .setPositiveButton(R.string.agree, (dialog, which) -> {
                    preferences.edit().putBoolean(KEY_AGREED, true).apply();
                    QueueService.start(this, true);
                })
                .setNegativeButton(R.string.refuse, null)
                .show();
    }

    private void show(String serving, String own) {
        ((TextView) findViewById(R.id.tv_serving)).setText(getString(R.string.serving, serving));
        if (own != null) {
            ((TextView) findViewById(R.id.tv_own)).setText(getString(R.string.own, own));
        }
    }
}
