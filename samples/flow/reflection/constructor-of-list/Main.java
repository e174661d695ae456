package org.consentry.flow.reflection.constructoroflist;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.lang.reflect.Constructor;

public class Main extends Activity {
    static class Note {
        private final String text;

        Note(String text) {
            this.text = text;
        }

        void show() {
            Log.i("flow", text);
        }
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String text = phone.getDeviceId();
        try {
            Constructor<?> only = Note.class.getDeclaredConstructors()[0];
            Note note = (Note) only.newInstance(text);
            note.show();
        } catch (ReflectiveOperationException problem) {
            finish();
        }
    }
}
