package org.consentry.flow.permissions.refusalopenssettings;

import android.Manifest;
import android.app.Activity;
import android.content.Intent;
import android.content.pm.PackageManager;
import android.net.Uri;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;
import android.view.View;

public class Main extends Activity implements View.OnClickListener {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.main);
        findViewById(R.id.invite).setOnClickListener(this);
    }

    @Override
    public void onClick(View view) {
        requestPermissions(new String[] {Manifest.permission.READ_CONTACTS}, 5);
    }

    @Override
    public void onRequestPermissionsResult(int request, String[] permissions, int[] results) {
        if (request != 5) {
            return;
        }
        if (results[0] != PackageManager.PERMISSION_GRANTED) {
            redirect();
        }
    }

    private void redirect() {
        Intent intent = new Intent(Settings.ACTION_APPLICATION_DETAILS_SETTINGS);
        intent.setData(Uri.fromParts("package", getPackageName(), null));
        startActivity(intent);
    }
}
