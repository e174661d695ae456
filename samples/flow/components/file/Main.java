package org.consentry.flow.components.file;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import java.io.IOException;
import java.io.OutputStream;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        try (OutputStream out = openFileOutput("device", MODE_PRIVATE)) {
            out.write(phone.getDeviceId().getBytes());
        } catch (IOException error) {
            setTitle("disk full");
        }
        startActivity(new Intent(this, Second.class));
    }
}
