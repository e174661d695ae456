package org.consentry.flow.collections.bufferoverwritten;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.nio.ByteBuffer;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        byte[] none = "none".getBytes();
        ByteBuffer buffer = ByteBuffer.allocate(64);
        buffer.put(phone.getDeviceId().getBytes());
        again(buffer, none);
        buffer.flip();
        byte[] taken = new byte[buffer.remaining()];
        buffer.get(taken);
        Log.i("flow", new String(taken));
    }

    private void again(ByteBuffer buffer, byte[] none) {
        Log.d("flow", "kept" + none.length);
    }
}
