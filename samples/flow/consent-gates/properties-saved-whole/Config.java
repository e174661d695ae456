package org.consentry.flow.consentgates.propertiessavedwhole;

import android.content.Context;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Properties;

class Config {
    private final File file;
    int privacy;
    int unit;

    Config(Context context) {
        file = new File(context.getFilesDir(), "tracker.properties");
        Properties all = new Properties();
        if (file.exists()) {
            try (InputStream in = new FileInputStream(file)) {
                all.load(in);
            } catch (IOException e) {
                all.clear();
            }
        }
        privacy = Integer.parseInt(all.getProperty("privacy", "0"));
        unit = Integer.parseInt(all.getProperty("unit", "0"));
    }

    void save() {
        Properties all = new Properties();
        all.setProperty("privacy", String.valueOf(privacy));
        all.setProperty("unit", String.valueOf(unit));
        try (OutputStream out = new FileOutputStream(file)) {
            all.store(out, null);
        } catch (IOException e) {
            file.delete();
        }
    }
}
