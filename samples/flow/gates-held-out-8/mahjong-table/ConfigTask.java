package org.consentry.flow.gatesheldout8.mahjongtable;

import android.content.Context;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

final class ConfigTask extends StartTask {

    private final Properties properties = new Properties();

    @Override
    void run(Context context) {
        properties.setProperty("server", "https://mahjong.example.invalid");
        properties.setProperty("table", "4");
        try (InputStream in = context.openFileInput("server.properties")) {
            properties.load(in);
        } catch (IOException e) {
            // 还没有下载过配置
        }
    }

    String get(String key) {
        return properties.getProperty(key, "");
    }
}
