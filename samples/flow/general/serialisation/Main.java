package org.consentry.flow.general.serialisation;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;

public class Main extends Activity {
    static class Record implements Serializable {
        String value = "";
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Record record = new Record();
        record.value = phone.getDeviceId();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new ObjectOutputStream(bytes).writeObject(record);
            Object read = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
            Log.i("flow", "" + ((Record) read).value);
        } catch (IOException | ClassNotFoundException error) {
            setTitle("damaged");
        }
    }
}
