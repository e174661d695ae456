package org.consentry.flow.permissions.resumeintervalwrapper;

import android.Manifest;
import android.app.Activity;
import android.content.pm.PackageManager;
import android.os.Bundle;
import android.widget.TextView;
import java.util.concurrent.TimeUnit;

public class Main extends Activity {
    private static final long PAUSE = TimeUnit.HOURS.toMillis(48);
    private Pacer pacer;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(new TextView(this));
        pacer = new Pacer(this, PAUSE);
    }

    @Override
    protected void onStart() {
        super.onStart();
        if (checkSelfPermission(Manifest.permission.READ_CONTACTS) == PackageManager.PERMISSION_GRANTED) {
            return;
        }
        if (pacer.may(Manifest.permission.READ_CONTACTS)) {
            pacer.note(Manifest.permission.READ_CONTACTS);
            requestPermissions(new String[] {Manifest.permission.READ_CONTACTS}, 1);
        }
    }
}
