package org.consentry.flow.platform.privatefile;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        try (OutputStream file = openFileOutput("id", MODE_PRIVATE)) {
            OutputStream buffer = new ByteArrayOutputStream();
            PrintWriter writer = new PrintWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
            writer.println(phone.getDeviceId());
            writer.flush();
            buffer.close();
        } catch (IOException error) {
            setTitle("disk full");
        }
    }
}
