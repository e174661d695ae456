package org.consentry.flow.permissions.resumeintervalfromserver;

import android.Manifest;
import android.app.Activity;
import android.content.SharedPreferences;
import android.util.Log;
import java.io.File;

public class Main extends Activity {
    @Override
    protected void onResume() {
        super.onResume();
        SharedPreferences kept = getSharedPreferences("times", MODE_PRIVATE);
        long passed = System.currentTimeMillis() - kept.getLong("sensors", 0);
        Log.d("Main", "passed " + passed);
        if (passed < pause()) {
            return;
        }
        kept.edit().putLong("sensors", System.currentTimeMillis()).apply();
        requestPermissions(new String[] {Manifest.permission.BODY_SENSORS}, 8);
    }

    private long pause() {
        return new File(getFilesDir(), "pause").lastModified();
    }
}
