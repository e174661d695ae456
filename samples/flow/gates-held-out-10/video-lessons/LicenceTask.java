package org.consentry.flow.gatesheldout10.videolessons;

import android.util.Log;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class LicenceTask implements Runnable {
    private static final String TAG = "LicenceTask";
    private static final int TIMEOUT = (int) TimeUnit.SECONDS.toMillis(15);

    private final CountDownLatch agreed;

    LicenceTask(CountDownLatch agreed) {
        this.agreed = agreed;
    }

    @Override
    public void run() {
        try {
            agreed.await();
            register(PlayerId.read());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            Log.w(TAG, "no licence", e);
        }
    }

    private static void register(String player) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) new URL("https://lessons.example.invalid/licence?player=" + player).openConnection();
        connection.setConnectTimeout(TIMEOUT);
        connection.setReadTimeout(TIMEOUT);
        Log.d(TAG, "licence " + connection.getResponseCode());
        connection.disconnect();
    }
}
