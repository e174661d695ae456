package org.consentry.flow.platform.outputofresolver;

import android.app.Activity;
import android.net.Uri;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.io.IOException;
import java.io.OutputStream;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String id = phone.getDeviceId();
        setTitle(id);

        Uri document = Uri.parse("content://org.example.documents/1");
        try (OutputStream out = getContentResolver().openOutputStream(document)) {
            out.write(id.getBytes());
        } catch (IOException | NullPointerException problem) {
            Log.w("flow", "missing");
        }
    }
}
