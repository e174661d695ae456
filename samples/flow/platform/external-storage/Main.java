package org.consentry.flow.platform.externalstorage;

import android.app.Activity;
import android.os.Bundle;
import android.os.Environment;
import android.telephony.TelephonyManager;
import java.io.File;
import java.io.FileWriter;
import java.io.IOException;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        File file = new File(Environment.getExternalStorageDirectory(), "id.txt");
        try (FileWriter writer = new FileWriter(file)) {
            writer.write(phone.getDeviceId());
        } catch (IOException error) {
            setTitle("disk full");
        }
    }
}
