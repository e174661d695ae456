package org.consentry.flow.gatesheldout4.browsercrashprovider;

import android.content.ContentProvider;
import android.content.ContentValues;
import android.content.Context;
import android.database.Cursor;
import android.net.Uri;

/** Starts the reporter as early as possible; holds no data. */
public class CrashStartProvider extends ContentProvider {
    @Override
    public boolean onCreate() {
        Context context = getContext();
        boolean start = context.getResources().getBoolean(R.bool.crash_reports);
        if (start) {
            CrashReporter.install(context);
        }
        return true;
    }

    @Override
    public Cursor query(Uri uri, String[] projection, String selection, String[] arguments, String order) {
        return null;
    }

    @Override
    public String getType(Uri uri) {
        return null;
    }

    @Override
    public Uri insert(Uri uri, ContentValues values) {
        return null;
    }

    @Override
    public int delete(Uri uri, String selection, String[] arguments) {
        return 0;
    }

    @Override
    public int update(Uri uri, ContentValues values, String selection, String[] arguments) {
        return 0;
    }
}
