package org.consentry.flow.gatesheldout2.promise;

import android.app.Application;
import android.database.Cursor;
import android.net.Uri;
import android.util.Log;
import java.util.concurrent.CompletableFuture;

public class BillApp extends Application {
    final CompletableFuture<Boolean> answer = new CompletableFuture<>();

    @Override
    public void onCreate() {
        super.onCreate();
        answer.thenAcceptAsync(yes -> scan());
    }

    private void scan() {
        Cursor cursor = getContentResolver().query(Uri.parse("content://sms/inbox"), null, null, null, null);
        if (cursor != null) {
            Log.i("bill", "messages " + cursor.getCount());
            cursor.close();
        }
    }
}
