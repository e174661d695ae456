package org.consentry.flow.permissions.shouldshowrationale;

import android.Manifest;
import android.app.Activity;
import android.app.AlertDialog;
import android.content.pm.PackageManager;
import android.os.Bundle;
import android.view.View;

public class Main extends Activity {
    private static final String[] WHAT = {Manifest.permission.READ_CALENDAR};

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.main);
        findViewById(R.id.plan).setOnClickListener(this::plan);
    }

    private void plan(View view) {
        if (checkSelfPermission(WHAT[0]) == PackageManager.PERMISSION_GRANTED) {
            return;
        }
        explainAndAsk(false);
    }

    private void explainAndAsk(boolean explain) {
        if (!explain) {
            requestPermissions(WHAT, 9);
            return;
        }
        new AlertDialog.Builder(this)
                .setMessage(R.string.why)
                .setPositiveButton(R.string.ok, (dialog, which) -> requestPermissions(WHAT, 9))
                .show();
    }
}
