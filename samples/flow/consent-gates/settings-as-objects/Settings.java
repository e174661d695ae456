package org.consentry.flow.consentgates.settingsasobjects;

import android.content.Context;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Properties;

final class Settings {
    static final Switch TERMS_SEEN = new Switch("terms.seen");
    static final Switch TERMS_AGREED = new Switch("terms.agreed");

    private Settings() {}

    static final class Switch {
        private final String key;

        Switch(String key) {
            this.key = key;
        }

        boolean isOn(Context context) {
            return "on".equals(load(context).getProperty(key));
        }

        void turnOn(Context context) {
            keep(context, "on");
        }

        private void keep(Context context, String value) {
            put(context, key, value);
        }
    }

    private static void put(Context context, String key, String value) {
        Properties all = load(context);
        all.setProperty(key, value);
        try (OutputStream out = new FileOutputStream(file(context))) {
            all.store(out, null);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Properties load(Context context) {
        Properties all = new Properties();
        try (InputStream in = new FileInputStream(file(context))) {
            all.load(in);
        } catch (IOException e) {
            all.clear();
        }
        return all;
    }

    private static File file(Context context) {
        return new File(context.getFilesDir(), "settings.properties");
    }
}
