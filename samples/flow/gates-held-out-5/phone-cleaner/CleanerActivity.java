package org.consentry.flow.gatesheldout5.phonecleaner;

import android.app.Activity;
import android.os.Bundle;
import android.text.format.Formatter;
import android.widget.Button;
import java.io.File;

public final class CleanerActivity extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Button clean = new Button(this);
        clean.setText("Clean the cache");
        clean.setOnClickListener(v -> {
            long freed = delete(getCacheDir());
            clean.setText(Formatter.formatShortFileSize(this, freed) + " freed");
        });
        setContentView(clean);
    }

    private static long delete(File folder) {
        long freed = 0;
        File[] files = folder.listFiles();
        if (files == null) {
            return 0;
        }
        for (File file : files) {
            long length = file.isDirectory() ? delete(file) : file.length();
            if (file.isDirectory() || file.delete()) {
                freed += length;
            }
        }
        return freed;
    }
}
