package org.consentry.flow.gatesdevelopment4.mvprefusebrowses;

import android.content.ContentResolver;
import android.database.Cursor;
import android.provider.Telephony;

public class HomePresenter extends BasePresenter<HomePresenter.View> {
    private final ContentResolver resolver;

    public HomePresenter(ContentResolver resolver) {
        this.resolver = resolver;
    }

    public void loadBills() {
        int bills = 0;
        try (Cursor cursor = resolver.query(Telephony.Sms.Inbox.CONTENT_URI, new String[] {Telephony.Sms.BODY}, null, null, null)) {
            while (cursor != null && cursor.moveToNext()) {
                if (cursor.getString(0).contains("消费")) {
                    bills++;
                }
            }
        } catch (SecurityException e) {
            bills = 0;
        }
        view.showBills(bills);
    }

    public interface View {
        void showBills(int count);
    }
}
