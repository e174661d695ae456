package org.consentry.flow.threading.messagedata;

import android.app.Activity;
import android.os.Bundle;
import android.os.Handler;
import android.os.Looper;
import android.os.Message;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    private final Handler handler = new Handler(Looper.getMainLooper()) {
        @Override
        public void handleMessage(Message message) {
            Log.i("flow", message.getData().getString("device"));
        }
    };

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Bundle data = new Bundle();
        data.putString("device", phone.getDeviceId());
        data.putString("model", "none");
        Message first = handler.obtainMessage(4);
        first.setData(data);
        handler.sendMessageDelayed(Message.obtain(first), 10);
    }
}
