package org.consentry.flow.gatesheldout8.choirrehearsal;

import android.content.Context;

import org.json.JSONException;
import org.json.JSONObject;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

public class SettingsFile {

    private static final int POLICY = 3;
    private static final String DEFAULTS = "{'policy': 0, 'voice': 'alto', 'sortByName': true}";

    private final File file;
    private final JSONObject values;

    public SettingsFile(Context context) {
        file = new File(context.getFilesDir(), "settings.json");
        values = parse(read(file));
    }

    private static String read(File file) {
        byte[] bytes = new byte[(int) file.length()];
        try (FileInputStream in = new FileInputStream(file)) {
            int length = in.read(bytes);
            return length > 0 ? new String(bytes, 0, length, StandardCharsets.UTF_8) : DEFAULTS;
        } catch (IOException e) {
            return DEFAULTS;
        }
    }

    private static JSONObject parse(String text) {
        try {
            return new JSONObject(text);
        } catch (JSONException e) {
            return new JSONObject();
        }
    }

    public boolean isPolicyAccepted() {
        return values.optInt("policy") == POLICY;
    }

    public void acceptPolicy() {
        put("policy", POLICY);
    }

    public String getVoice() {
        return values.optString("voice", "alto");
    }

    public void setVoice(String voice) {
        put("voice", voice);
    }

    public boolean isSortedByName() {
        return values.optBoolean("sortByName", true);
    }

    private void put(String key, Object value) {
        try {
            values.put(key, value);
        } catch (JSONException e) {
            throw new IllegalArgumentException(key, e);
        }
        try (FileOutputStream out = new FileOutputStream(file)) {
            out.write(values.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            file.delete();
        }
    }
}
