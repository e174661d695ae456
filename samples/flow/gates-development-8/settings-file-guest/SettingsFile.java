package org.consentry.flow.gatesdevelopment8.settingsfileguest;

import android.content.Context;
import android.util.Log;

import org.json.JSONException;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

public class SettingsFile {
    private final File file;

    public SettingsFile(Context context) {
        file = new File(context.getFilesDir(), "settings.json");
    }

    public Settings load() {
        if (!file.exists()) {
            return new Settings();
        }
        try (InputStream in = new FileInputStream(file)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] buffer = new byte[4096];
            for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
                bytes.write(buffer, 0, count);
            }
            return Settings.fromJson(new String(bytes.toByteArray(), StandardCharsets.UTF_8));
        } catch (IOException | JSONException e) {
            Log.w("Settings", "unreadable, using defaults", e);
            return new Settings();
        }
    }

    public void save(Settings settings) {
        try (FileOutputStream out = new FileOutputStream(file)) {
            out.write(settings.toJson().getBytes(StandardCharsets.UTF_8));
        } catch (IOException | JSONException e) {
            Log.e("Settings", "not saved", e);
        }
    }
}
