package org.consentry.flow.gatesheldout6.plantcare;

import android.content.Context;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

final class ChoicesFile {

    private final File file;

    ChoicesFile(Context context) {
        file = new File(context.getFilesDir(), "choices.bin");
    }

    /** Null where the user has not chosen. */
    Choices read() {
        if (!file.exists()) {
            return null;
        }
        try (ObjectInputStream in = new ObjectInputStream(new FileInputStream(file))) {
            return (Choices) in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            return null;
        }
    }

    void write(Choices choices) {
        try (ObjectOutputStream out = new ObjectOutputStream(new FileOutputStream(file))) {
            out.writeObject(choices);
        } catch (IOException e) {
            file.delete();
        }
    }
}
