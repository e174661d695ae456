package org.consentry.flow.gatesheldout11.hotspotnames;

import android.content.Context;
import java.io.File;
import java.io.IOException;

/** A file that is there once the user agreed. */
class Consent {
    private final File file;

    Consent(Context context) {
        file = new File(context.getFilesDir(), "consent");
    }

    boolean isGiven() {
        return file.exists();
    }

    void give() {
        try {
            file.createNewFile();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
