package org.consentry.flow.gatesheldout2.providercall;

import android.content.ContentProvider;
import android.content.ContentValues;
import android.content.Context;
import android.content.SharedPreferences;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;

public class SettingsProvider extends ContentProvider {
    static final String GET = "get_boolean";
    static final String PUT = "put_boolean";
    static final String VALUE = "value";
    private SharedPreferences store;

    @Override
    public boolean onCreate() {
        store = getContext().getSharedPreferences("shared_settings", Context.MODE_PRIVATE);
        return true;
    }

    @Override
    public Bundle call(String method, String key, Bundle extras) {
        if (PUT.equals(method)) {
            store.edit().putBoolean(key, extras.getBoolean(VALUE)).commit();
        } else if (GET.equals(method) && store.contains(key)) {
            Bundle result = new Bundle();
            result.putBoolean(VALUE, store.getBoolean(key, false));
            return result;
        }
        return null;
    }

    @Override
    public Cursor query(Uri uri, String[] columns, String where, String[] values, String order) {
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
    public int delete(Uri uri, String where, String[] values) {
        return 0;
    }

    @Override
    public int update(Uri uri, ContentValues values, String where, String[] arguments) {
        return 0;
    }
}
