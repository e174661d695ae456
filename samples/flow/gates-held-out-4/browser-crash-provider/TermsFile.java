package org.consentry.flow.gatesheldout4.browsercrashprovider;

import android.content.Context;
import android.util.Log;
import java.io.File;
import java.io.IOException;

/** An empty file that is there once the user accepted. */
final class TermsFile {
    private final File file;

    TermsFile(Context context) {
        file = new File(context.getFilesDir(), "terms-2024-06.accepted");
    }

    boolean exists() {
        return file.exists();
    }

    void create() {
        try {
            if (!file.createNewFile()) {
                Log.i("TermsFile", "accepted before");
            }
        } catch (IOException e) {
            Log.e("TermsFile", "cannot note acceptance", e);
        }
    }
}
