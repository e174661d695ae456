package org.consentry.flow.consentgates.servicestartedatlaunch;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.Intent;
import android.os.Bundle;

public class Main extends Activity {
    private boolean accepted() {
        return getSharedPreferences("state", MODE_PRIVATE).contains("accepted");
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        startService(new Intent(this, Collector.class));
        if (!accepted()) {
            AlertDialog.Builder builder = new AlertDialog.Builder(this);
            builder.setTitle(R.string.title).setMessage(R.string.message).setCancelable(false);
            builder.setPositiveButton(R.string.accept, (dialog, which) -> {
                getSharedPreferences("state", MODE_PRIVATE).edit().putInt("accepted", 1).apply();
            });
            builder.setNegativeButton(R.string.decline, (dialog, which) -> finish());
            builder.show();
        }
    }
}
