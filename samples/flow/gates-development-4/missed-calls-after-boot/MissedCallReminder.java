package org.consentry.flow.gatesdevelopment4.missedcallsafterboot;

import android.app.Notification;
import android.app.NotificationManager;
import android.content.Context;
import android.database.Cursor;
import android.provider.CallLog;

public class MissedCallReminder {
    public static void remind(Context context) {
        int missed = count(context);
        if (missed == 0) {
            return;
        }
        Notification notification = new Notification.Builder(context)
                .setSmallIcon(android.R.drawable.sym_call_missed)
                .setContentTitle("您有 " + missed + " 个未接来电")
                .build();
        NotificationManager manager = (NotificationManager) context.getSystemService(Context.NOTIFICATION_SERVICE);
        manager.notify(1, notification);
    }

    public static int count(Context context) {
        String selection = CallLog.Calls.TYPE + "=" + CallLog.Calls.MISSED_TYPE + " and " + CallLog.Calls.NEW + "=1";
        try (Cursor cursor = context.getContentResolver().query(CallLog.Calls.CONTENT_URI, null, selection, null, null)) {
            return cursor == null ? 0 : cursor.getCount();
        } catch (SecurityException e) {
            return 0;
        }
    }
}
