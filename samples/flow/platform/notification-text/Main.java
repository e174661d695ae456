package org.consentry.flow.platform.notificationtext;

import android.app.Activity;
import android.app.Notification;
import android.app.NotificationManager;
import android.os.Bundle;
import android.telephony.TelephonyManager;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String id = phone.getDeviceId();
        setTitle(id);
        Notification note = new Notification.Builder(this).setContentTitle("flow").setContentText(id).build();
        ((NotificationManager) getSystemService(NOTIFICATION_SERVICE)).notify(1, note);
    }
}
