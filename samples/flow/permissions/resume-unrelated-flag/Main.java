package org.consentry.flow.permissions.resumeunrelatedflag;

import android.Manifest;
import android.app.Activity;
import android.content.SharedPreferences;
import android.os.Bundle;
import android.widget.Button;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Button button = new Button(this);
        button.setOnClickListener(view -> kept().edit().putBoolean("in", true).apply());
        setContentView(button);
    }

    @Override
    protected void onResume() {
        super.onResume();
        SharedPreferences kept = kept();
        if (!kept.getBoolean("in", false)) {
            return;
        }
        kept.edit().putBoolean("microphone", true).apply();
        requestPermissions(new String[] {Manifest.permission.RECORD_AUDIO}, 4);
    }

    private SharedPreferences kept() {
        return getSharedPreferences("kept", MODE_PRIVATE);
    }
}
