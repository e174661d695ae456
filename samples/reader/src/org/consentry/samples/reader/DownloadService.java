package org.consentry.samples.reader;

import android.app.IntentService;
import android.content.Intent;
import java.io.IOException;
import org.consentry.samples.kit.data.Items;
import org.consentry.samples.kit.net.Http;

/** Fetches a book. */
public final class DownloadService extends IntentService {
    public DownloadService() {
        super("download");
    }

    @Override
    protected void onHandleIntent(Intent intent) {
        long id = intent.getLongExtra("id", 0);
        Items books = new Items(this, "books");
        try {
            String body = new Http("https://books.samples.invalid/").get("book/" + id);
            books.put(new Items.Item(id, body.substring(0, Math.max(0, body.indexOf('\n'))), body));
        } catch (IOException offline) {
            stopSelf();
        } finally {
            books.close();
        }
    }
}
