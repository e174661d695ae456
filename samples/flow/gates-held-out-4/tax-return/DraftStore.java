package org.consentry.flow.gatesheldout4.taxreturn;

import android.content.Context;
import java.io.File;
import java.io.FileWriter;
import java.io.IOException;
import java.io.Writer;

public class DraftStore {
    private final File folder;

    public DraftStore(Context context) {
        folder = new File(context.getFilesDir(), "drafts");
    }

    public boolean save(String key, String income) {
        folder.mkdirs();
        try (Writer out = new FileWriter(new File(folder, "2024.draft"))) {
            out.write(key + "\n" + income + "\n");
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
