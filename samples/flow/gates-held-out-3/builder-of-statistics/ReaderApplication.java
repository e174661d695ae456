package org.consentry.flow.gatesheldout3.builderofstatistics;

import android.app.Application;
import org.consentry.flow.gatesheldout3.builderofstatistics.stat.StatConfig;
import org.consentry.flow.gatesheldout3.builderofstatistics.stat.Statistics;

public class ReaderApplication extends Application {
    private static ReaderApplication application;

    public static ReaderApplication getInstance() {
        return application;
    }

    @Override
    public void onCreate() {
        super.onCreate();
        application = this;
        startStatistics();
    }

    public boolean isPrivacyAgreed() {
        return getSharedPreferences("reader", MODE_PRIVATE).getBoolean("is_privacy_agreed", false);
    }

    public void onPrivacyAgreed() {
        getSharedPreferences("reader", MODE_PRIVATE).edit().putBoolean("is_privacy_agreed", true).apply();
        startStatistics();
    }

    private void startStatistics() {
        StatConfig.Builder builder = new StatConfig.Builder().channel("huawei").debug(false);
        if (isPrivacyAgreed()) {
            builder.enableDevice();
        }
        Statistics.start(builder.build());
    }
}
