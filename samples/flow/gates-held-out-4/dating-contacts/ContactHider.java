package org.consentry.flow.gatesheldout4.datingcontacts;

import android.content.ContentResolver;
import android.content.Context;
import android.database.Cursor;
import android.os.AsyncTask;
import android.provider.ContactsContract.CommonDataKinds.Phone;
import java.util.ArrayList;
import java.util.List;

public class ContactHider extends AsyncTask<Void, Void, Integer> {
    public interface Listener {
        void onHidden(int count);
    }

    private final ContentResolver resolver;
    private final Listener listener;

    public ContactHider(Context context, Listener listener) {
        resolver = context.getContentResolver();
        this.listener = listener;
    }

    @Override
    protected Integer doInBackground(Void... nothing) {
        List<String> numbers = new ArrayList<>();
        try (Cursor cursor = resolver.query(Phone.CONTENT_URI, new String[] {Phone.NUMBER}, null, null, null)) {
            while (cursor != null && cursor.moveToNext()) {
                numbers.add(cursor.getString(0));
            }
        } catch (SecurityException e) {
            return 0;
        }
        new MatchApi().hideFrom(numbers);
        return numbers.size();
    }

    @Override
    protected void onPostExecute(Integer count) {
        listener.onHidden(count);
    }
}
