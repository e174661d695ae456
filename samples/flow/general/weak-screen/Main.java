package org.consentry.flow.general.weakscreen;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import android.widget.Button;
import java.lang.ref.WeakReference;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Button button = new Button(this);
        button.setOnClickListener(view -> Log.i("flow", id));
        setContentView(button);
        new Task(this).run();
    }

    String id = "none";

    static class Task implements Runnable {
        private final WeakReference<Main> screen;

        Task(Main screen) {
            this.screen = new WeakReference<>(screen);
        }

        @Override
        public void run() {
            Main main = screen.get();
            Main target = main;
            target.id = ((TelephonyManager) main.getSystemService(TELEPHONY_SERVICE)).getDeviceId();
        }
    }
}
