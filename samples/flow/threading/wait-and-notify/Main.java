package org.consentry.flow.threading.waitandnotify;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String id = phone.getDeviceId();
        setTitle(id);

        Box box = new Box();
        new Thread(() -> box.put(id)).start();
        new Thread(() -> Log.i("flow", "" + box.take())).start();
    }

    static class Box {
        private String text;

        synchronized void put(String given) {
            text = given;
            notifyAll();
        }

        synchronized String take() {
            while (text == null) {
                try {
                    wait();
                } catch (InterruptedException stopped) {
                    return "";
                }
            }
            return text;
        }
    }
}
