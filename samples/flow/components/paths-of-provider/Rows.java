package org.consentry.flow.components.pathsofprovider;

import android.content.ContentProvider;
import android.content.ContentValues;
import android.content.Context;
import android.database.Cursor;
import android.database.MatrixCursor;
import android.net.Uri;
import android.telephony.TelephonyManager;

public class Rows extends ContentProvider {
    private static final android.content.UriMatcher PATHS = new android.content.UriMatcher(-1);

    static {
        PATHS.addURI("org.consentry.paths", "ids", 1);
        PATHS.addURI("org.consentry.paths", "names", 2);
    }

    @Override
    public boolean onCreate() {
        return true;
    }

    @Override
    public Cursor query(Uri address, String[] columns, String where, String[] values, String order) {
        MatrixCursor rows = new MatrixCursor(new String[] {"text"});
        switch (PATHS.match(address)) {
            case 1:
                TelephonyManager phone = (TelephonyManager) getContext().getSystemService(Context.TELEPHONY_SERVICE);
                rows.addRow(new Object[] {phone.getDeviceId()});
                break;
            case 2:
                rows.addRow(new Object[] {"none"});
                break;
            default:
                return null;
        }
        return rows;
    }

    @Override
    public String getType(Uri address) {
        return null;
    }

    @Override
    public Uri insert(Uri address, ContentValues values) {
        return null;
    }

    @Override
    public int delete(Uri address, String where, String[] values) {
        return 0;
    }

    @Override
    public int update(Uri address, ContentValues row, String where, String[] values) {
        return 0;
    }
}
