package org.consentry.flow.threading.workerthreadmessage;

import android.app.Activity;
import android.os.Bundle;
import android.os.Handler;
import android.os.Looper;
import android.os.Message;
import android.telephony.TelephonyManager;
import android.util.Log;
import android.widget.Button;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Button button = new Button(this);
        setContentView(button);
        button.setOnClickListener(view -> Log.i("flow", kept));
        new Thread(() -> handler.sendMessage(handler.obtainMessage(1, phone.getDeviceId()))).start();
    }

    private String kept = "none";

    private final Handler handler = new Handler(Looper.getMainLooper()) {
        @Override
        public void handleMessage(Message message) {
            kept = "" + message.obj;
        }
    };
}
