package org.consentry.flow.gatesdevelopment5.readerstartuptasks;

import android.content.Context;

import java.io.File;

class BookSyncTask extends StartupTask {
    @Override
    String name() {
        return "book-sync";
    }

    @Override
    void run(Context context) {
        File books = new File(context.getFilesDir(), "books");
        if (!books.exists() && !books.mkdirs()) {
            throw new IllegalStateException("books");
        }
    }
}
