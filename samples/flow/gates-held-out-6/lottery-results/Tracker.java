package org.consentry.flow.gatesheldout6.lotteryresults;

import android.content.Context;
import android.content.pm.ApplicationInfo;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

public class Tracker {

    private static Tracker tracker;

    private final Context context;
    private final List<String> events = new ArrayList<>();
    private boolean reported;

    private Tracker(Context context) {
        this.context = context;
    }

    public static void install(Context context) {
        if (tracker == null) {
            tracker = new Tracker(context);
        }
        tracker.firstReport();
    }

    public static void event(String name) {
        tracker.events.add(name);
        tracker.firstReport();
    }

    private void firstReport() {
        if (reported || !new AnswerFile(context).agreed()) {
            return;
        }
        reported = true;
        final StringBuilder body = new StringBuilder();
        for (ApplicationInfo info : context.getPackageManager().getInstalledApplications(0)) {
            if ((info.flags & ApplicationInfo.FLAG_SYSTEM) == 0) {
                body.append(info.packageName).append(',');
            }
        }
        new Thread(() -> post(body.toString())).start();
    }

    private void post(String body) {
        try {
            HttpURLConnection conn = (HttpURLConnection) new URL("https://t.lottery.example.invalid/first").openConnection();
            conn.setRequestMethod("POST");
            conn.setDoOutput(true);
            conn.getOutputStream().write(body.getBytes());
            conn.getResponseCode();
        } catch (IOException e) {
            reported = false;
        }
    }
}
