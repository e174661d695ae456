package org.consentry.flow.gatesheldout10.offlinemaps;

import android.app.IntentService;
import android.content.Intent;
import android.util.Log;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.net.URLEncoder;

public class DownloadService extends IntentService {
    static final String EXTRA_REGION = "region";
    static final String EXTRA_REPORT = "report";

    private static final String TAG = "DownloadService";

    public DownloadService() {
        super(TAG);
    }

    @Override
    protected void onHandleIntent(Intent intent) {
        if (intent == null) {
            return;
        }
        String region = intent.getStringExtra(EXTRA_REGION);
        boolean report = intent.getBooleanExtra(EXTRA_REPORT, true);
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    new URL("https://maps.example.invalid/" + URLEncoder.encode(region, "UTF-8")).openConnection();
            if (report) {
                connection.setRequestProperty("X-Device", DeviceReport.of(this));
            }
            save(connection.getInputStream(), new File(getFilesDir(), region));
        } catch (IOException e) {
            Log.w(TAG, region, e);
        }
    }

    private static void save(InputStream input, File file) throws IOException {
        byte[] buffer = new byte[8192];
        try (InputStream from = input; OutputStream to = new FileOutputStream(file)) {
            for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                to.write(buffer, 0, read);
            }
        }
    }
}
