package org.consentry.flow.gatesdevelopment3.markerfile;

import android.content.Context;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;

class ConsentFile {
    private static final String MARKER = "consent.ok";
    private static final String TEXT = "consent.txt";

    private final File dir;

    ConsentFile(Context context) {
        dir = context.getFilesDir();
    }

    boolean given() {
        return new File(dir, MARKER).exists();
    }

    void give() throws IOException {
        new File(dir, MARKER).createNewFile();
    }

    void keepText(String text) throws IOException {
        try (FileOutputStream out = new FileOutputStream(new File(dir, TEXT))) {
            out.write(text.getBytes("UTF-8"));
        }
    }
}
