package org.consentry.flow.consentgates.timerwithoutcheck;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.util.Log;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;

public class Prompt extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        final File marker = new File(getFilesDir(), "privacy.ok");
        if (marker.exists()) {
            next();
            return;
        }
        setContentView(R.layout.prompt);
        findViewById(R.id.ok).setOnClickListener(view -> {
            try (FileOutputStream out = new FileOutputStream(marker)) {
                out.write('1');
            } catch (IOException problem) {
                Log.e("Prompt", "not noted", problem);
            }
            next();
        });
        findViewById(R.id.no).setOnClickListener(view -> finish());
    }

    private void next() {
        startActivity(new Intent(this, Main.class));
        finish();
    }
}
