package org.consentry.flow.consentgates.filemarkerprovider;

import android.content.Context;
import android.util.Log;
import java.io.File;
import java.io.IOException;

final class Marker {
    private Marker() {}

    static boolean exists(Context context) {
        return new File(context.getFilesDir(), "agreed").exists();
    }

    static void create(Context context) {
        try {
            new File(context.getFilesDir(), "agreed").createNewFile();
        } catch (IOException problem) {
            Log.e("Marker", "not written", problem);
        }
    }
}
