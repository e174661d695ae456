package org.consentry.flow.gatesheldout3.providerbeforeapplication;

import android.accounts.Account;
import android.accounts.AccountManager;
import android.content.ContentProvider;
import android.content.ContentValues;
import android.database.Cursor;
import android.database.MatrixCursor;
import android.net.Uri;
import java.util.ArrayList;
import java.util.List;

public class AccountProvider extends ContentProvider {
    private final List<String> names = new ArrayList<>();

    @Override
    public boolean onCreate() {
        if (!Terms.open) {
            warmUp();
        }
        return true;
    }

    private void warmUp() {
        for (Account account : AccountManager.get(getContext()).getAccountsByType("com.google")) {
            names.add(account.name);
        }
    }

    @Override
    public Cursor query(Uri uri, String[] projection, String selection, String[] selectionArgs, String sortOrder) {
        MatrixCursor cursor = new MatrixCursor(new String[] {"name"});
        for (String name : names) {
            cursor.addRow(new Object[] {name});
        }
        return cursor;
    }

    @Override
    public String getType(Uri uri) {
        return "vnd.android.cursor.dir/account";
    }

    @Override
    public Uri insert(Uri uri, ContentValues values) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int delete(Uri uri, String selection, String[] selectionArgs) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int update(Uri uri, ContentValues values, String selection, String[] selectionArgs) {
        throw new UnsupportedOperationException();
    }
}
