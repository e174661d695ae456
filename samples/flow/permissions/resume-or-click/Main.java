package org.consentry.flow.permissions.resumeorclick;

import android.Manifest;
import android.app.Activity;
import android.content.pm.PackageManager;
import android.os.Bundle;
import android.view.View;
import android.widget.TextView;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.main);
        findViewById(R.id.refresh).setOnClickListener(new View.OnClickListener() {
            @Override
            public void onClick(View view) {
                refresh();
            }
        });
    }

    @Override
    protected void onResume() {
        super.onResume();
        onShown();
    }

    private void onShown() {
        draw();
        refresh(/* on each return */);
    }

    private void refresh() {
        if (checkSelfPermission(Manifest.permission.ACCESS_FINE_LOCATION) == PackageManager.PERMISSION_GRANTED) {
            draw();
            return;
        }
        requestPermissions(new String[] {Manifest.permission.ACCESS_FINE_LOCATION}, 7);
    }

    private void draw() {
        TextView weather = findViewById(R.id.weather);
        weather.setText("26°C");
    }
}
