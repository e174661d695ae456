package org.consentry.flow.gatesheldout3.receiverswitchedon;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.ComponentName;
import android.content.pm.PackageManager;
import android.os.Bundle;
import android.widget.TextView;

public class ServerActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        TextView text = new TextView(this);
        text.setText("File server");
        setContentView(text);
        if (!getSharedPreferences("server", MODE_PRIVATE).getBoolean("consent", false)) {
            showConsent();
        }
    }

    private void showConsent() {
        new AlertDialog.Builder(this)
                .setTitle("Privacy Policy")
                .setMessage("The server notes the addresses of this device. Please agree to our Privacy Policy to use it.")
                .setPositiveButton("Agree", (dialog, which) -> onConsent())
                .setNegativeButton("Cancel", (dialog, which) -> finish())
                .setCancelable(false)
                .show();
    }

    private void onConsent() {
        getSharedPreferences("server", MODE_PRIVATE).edit().putBoolean("consent", true).apply();
        getPackageManager().setComponentEnabledSetting(
                new ComponentName(this, BootReceiver.class),
                PackageManager.COMPONENT_ENABLED_STATE_ENABLED,
                PackageManager.DONT_KILL_APP);
    }
}
