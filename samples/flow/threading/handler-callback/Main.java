package org.consentry.flow.threading.handlercallback;

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
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Handler handler = new Handler(new Handler.Callback() {
            @Override
            public boolean handleMessage(Message message) {
                Log.i("flow", "" + message.getData().getString("device"));
                return true;
            }
        });
        Message message = handler.obtainMessage();
        Bundle data = new Bundle();
        data.putString("device", phone.getDeviceId());
        message.setData(data);
        handler.sendMessage(message);
    }
}
