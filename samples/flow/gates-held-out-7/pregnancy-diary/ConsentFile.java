package org.consentry.flow.gatesheldout7.pregnancydiary;

import android.content.Context;
import android.util.Log;

import java.io.File;
import java.io.FileWriter;
import java.io.IOException;

class ConsentFile {

    private final File file;

    ConsentFile(Context context) {
        file = new File(context.getFilesDir(), "survey-consent");
    }

    boolean exists() {
        return file.exists();
    }

    void write() {
        try (FileWriter writer = new FileWriter(file)) {
            writer.write(Long.toString(System.currentTimeMillis()));
        } catch (IOException e) {
            Log.e("ConsentFile", "write", e);
        }
    }

    void delete() {
        if (!file.delete()) {
            Log.w("ConsentFile", "not deleted");
        }
    }
}
