package org.consentry.flow.platform.filebynio;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.io.File;
import java.io.IOException;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        File file = new File(getFilesDir(), "id");
        try {
            java.nio.file.Files.write(file.toPath(), phone.getDeviceId().getBytes());
            Log.i("flow", new String(java.nio.file.Files.readAllBytes(file.toPath())));
        } catch (IOException problem) {
            Log.w("flow", "broken");
        }
    }
}
