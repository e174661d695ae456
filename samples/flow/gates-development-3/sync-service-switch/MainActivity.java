package org.consentry.flow.gatesdevelopment3.syncserviceswitch;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.Intent;
import android.os.Bundle;
import android.widget.LinearLayout;
import android.widget.Switch;

public class MainActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        LinearLayout root = new LinearLayout(this);
        Switch sync = new Switch(this);
        sync.setText("Synchronise");
        sync.setChecked(Settings.isSyncEnabled(this));
        sync.setOnCheckedChangeListener((button, checked) -> Settings.setSyncEnabled(this, checked));
        root.addView(sync);
        setContentView(root);

        startService(new Intent(this, SyncService.class));
        if (!Settings.isPolicyAccepted(this)) {
            showPolicy();
        }
    }

    private void showPolicy() {
        new AlertDialog.Builder(this)
                .setTitle("Privacy Policy")
                .setMessage("Please read our Privacy Policy. We use it to keep your notes in step on all devices.")
                .setCancelable(false)
                .setPositiveButton("I agree", (dialog, which) -> {
                    Settings.setPolicyAccepted(this, true);
                    startService(new Intent(this, SyncService.class));
                })
                .setNegativeButton("Quit", (dialog, which) -> finishAndRemoveTask())
                .show();
    }
}
