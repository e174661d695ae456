package org.consentry.flow.consentgates.provideranswersnumber;

import android.content.ContentProvider;
import android.content.ContentValues;
import android.content.Context;
import android.content.SharedPreferences;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;

public class AnswerProvider extends ContentProvider {
    static final String NUMBER = "number";

    @Override
    public boolean onCreate() {
        return true;
    }

    @Override
    public Bundle call(String method, String argument, Bundle given) {
        SharedPreferences values = getContext().getSharedPreferences("answers", Context.MODE_PRIVATE);
        switch (method) {
            case "keep":
                values.edit().putInt("terms", Integer.parseInt(argument)).apply();
                return Bundle.EMPTY;
            case "ask":
                Bundle answer = new Bundle();
                answer.putInt(NUMBER, values.getInt("terms", -1));
                return answer;
            default:
                return super.call(method, argument, given);
        }
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
