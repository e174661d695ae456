package org.consentry.flow.permissions.activityresult;

import android.Manifest;
import android.content.Intent;
import android.os.Bundle;
import android.widget.Toast;
import androidx.activity.ComponentActivity;
import androidx.activity.result.ActivityResultLauncher;
import androidx.activity.result.contract.ActivityResultContracts;

public class Main extends ComponentActivity {
    private final ActivityResultLauncher<String> camera =
            registerForActivityResult(new ActivityResultContracts.RequestPermission(), granted -> {
                if (granted) {
                    photo();
                } else {
                    refused();
                }
            });

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.main);
        findViewById(R.id.photo).setOnClickListener(view -> camera.launch(Manifest.permission.CAMERA));
    }

    private void photo() {
        startActivity(new Intent("android.media.action.IMAGE_CAPTURE"));
    }

    private void refused() {
        finish();
    }
}
