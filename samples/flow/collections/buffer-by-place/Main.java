package org.consentry.flow.collections.bufferbyplace;

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
        ByteBuffer buffer = ByteBuffer.wrap(new byte[32]);
        buffer.putLong(0, Long.parseLong(phone.getDeviceId()));
        buffer.putLong(8, 42);
        prepare(buffer);
        Log.i("flow", "" + buffer.getLong(0));
    }

    private void prepare(ByteBuffer buffer) {
        Log.d("flow", "kept" + buffer.limit());
    }
}
