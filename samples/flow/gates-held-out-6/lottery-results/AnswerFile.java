package org.consentry.flow.gatesheldout6.lotteryresults;

import android.content.Context;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Properties;

public class AnswerFile {

    private static final String AGREE = "agree";

    private final File file;

    public AnswerFile(Context context) {
        file = new File(context.getFilesDir(), "answer.properties");
    }

    public boolean agreed() {
        return "1".equals(load().getProperty(AGREE));
    }

    public boolean answered() {
        return load().getProperty(AGREE) != null;
    }

    public void save(boolean agree) {
        Properties properties = load();
        properties.setProperty(AGREE, agree ? "1" : "0");
        properties.setProperty("time", String.valueOf(System.currentTimeMillis()));
        try (OutputStream out = new FileOutputStream(file)) {
            properties.store(out, null);
        } catch (IOException e) {
            e.printStackTrace();
        }
    }

    private Properties load() {
        Properties properties = new Properties();
        if (file.exists()) {
            try (InputStream in = new FileInputStream(file)) {
                properties.load(in);
            } catch (IOException e) {
                e.printStackTrace();
            }
        }
        return properties;
    }
}
