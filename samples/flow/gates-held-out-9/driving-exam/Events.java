package org.consentry.flow.gatesheldout9.drivingexam;

import android.content.Context;

import org.json.JSONObject;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Events {

    private static Events instance;

    private final PrivacyManager privacy;
    private final EventFields fields;
    private final Deque<JSONObject> waiting = new ArrayDeque<>();
    private final ExecutorService sender = Executors.newSingleThreadExecutor();

    private Events(Context context) {
        privacy = new PrivacyManager(context.getApplicationContext());
        fields = new EventFields(context);
    }

    static synchronized Events get(Context context) {
        if (instance == null) {
            instance = new Events(context);
        }
        return instance;
    }

    /** 记录事件；未同意隐私政策时只入队，不上报 */
    synchronized void track(String name) {
        boolean agreed = privacy.isAgreed();
        JSONObject event = agreed ? fields.full() : fields.basic();
        EventFields.put(event, "name", name);
        waiting.add(event);
        if (agreed) {
            flush();
        }
    }

    private void flush() {
        while (!waiting.isEmpty()) {
            final String body = waiting.poll().toString();
            sender.execute(new Runnable() {
                @Override
                public void run() {
                    send(body);
                }
            });
        }
    }

    private static void send(String body) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) new URL("https://exam.example.invalid/events").openConnection();
            connection.setDoOutput(true);
            OutputStream out = connection.getOutputStream();
            out.write(body.getBytes("UTF-8"));
            out.close();
            connection.getResponseCode();
            connection.disconnect();
        } catch (IOException e) {
            e.printStackTrace();
        }
    }
}
