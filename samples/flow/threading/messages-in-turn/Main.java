package org.consentry.flow.threading.messagesinturn;

import android.app.Activity;
import android.os.Bundle;
import android.os.Handler;
import android.os.Message;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        handler.sendEmptyMessage(1);
    }

    private String id = "none";

    private final Handler handler = new Handler() {
        @Override
        public void handleMessage(Message message) {
            switch (message.what) {
                case 1:
                    id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
                    sendEmptyMessage(2);
                    break;
                case 2:
                    Log.i("flow", id);
                    break;
                default:
                    break;
            }
        }
    };
}
