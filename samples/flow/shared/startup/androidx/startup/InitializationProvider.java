package androidx.startup;

import android.content.ComponentName;
import android.content.ContentProvider;
import android.content.ContentValues;
import android.content.Context;
import android.content.pm.PackageManager;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;

/** Stand-in: creates the initialisers that the manifest names, as the real provider does. */
public class InitializationProvider extends ContentProvider {
    @Override
    public boolean onCreate() {
        Context context = getContext();
        try {
            ComponentName own = new ComponentName(context.getPackageName(), InitializationProvider.class.getName());
            Bundle named = context.getPackageManager().getProviderInfo(own, PackageManager.GET_META_DATA).metaData;
            for (String name : named.keySet()) {
                if ("androidx.startup".equals(named.getString(name, null))) {
                    Class<?> type = Class.forName(name);
                    ((Initializer<?>) type.getDeclaredConstructor().newInstance()).create(context);
                }
            }
        } catch (PackageManager.NameNotFoundException | ReflectiveOperationException problem) {
            throw new IllegalStateException(problem);
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
