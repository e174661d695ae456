package org.consentry.flow.gatesheldout11.propertysearch;

import android.content.Context;
import android.util.Log;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.json.JSONException;
import org.json.JSONObject;

/** Which version of which document was accepted. */
class Agreements {
    private static final String TAG = "Agreements";

    private final File file;

    Agreements(Context context) {
        file = new File(context.getFilesDir(), "agreements.json");
    }

    boolean isAccepted(Document document) {
        return read().optInt(document.key, 0) >= document.version;
    }

    void accept(Document document) {
        try {
            JSONObject content = read();
            content.put(document.key, document.version);
            write(content);
        } catch (JSONException | IOException e) {
            Log.e(TAG, "not kept", e);
        }
    }

    private JSONObject read() {
        if (!file.exists()) {
            return new JSONObject();
        }
        byte[] bytes = new byte[(int) file.length()];
        try (FileInputStream in = new FileInputStream(file)) {
            int length = in.read(bytes);
            return new JSONObject(new String(bytes, 0, Math.max(length, 0), StandardCharsets.UTF_8));
        } catch (JSONException | IOException e) {
            Log.e(TAG, "not readable", e);
            return new JSONObject();
        }
    }

    private void write(JSONObject content) throws IOException {
        try (FileOutputStream out = new FileOutputStream(file)) {
            out.write(content.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
