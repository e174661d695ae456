package org.consentry.flow.gatesheldout6.dictationnotes;

import android.util.Log;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;

/** One byte on the disk: what the user answered. */
class ConsentFile {

    static final int NONE = 0;
    static final int ALLOWED = 'y';
    static final int DENIED = 'n';

    private final File file;

    ConsentFile(File folder) {
        file = new File(folder, "consent");
    }

    int state() {
        if (!file.exists()) {
            return NONE;
        }
        try (FileInputStream in = new FileInputStream(file)) {
            return in.read();
        } catch (IOException e) {
            Log.w("ConsentFile", e);
            return NONE;
        }
    }

    void store(int state) {
        try (FileOutputStream out = new FileOutputStream(file)) {
            out.write(state);
        } catch (IOException e) {
            Log.w("ConsentFile", e);
        }
    }
}
