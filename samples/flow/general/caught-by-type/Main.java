package org.consentry.flow.general.caughtbytype;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        try {
            String id = phone.getDeviceId();
            throw new First(id);
        } catch (First problem) {
            Log.i("flow", "" + problem.text);
        } catch (Base problem) {
            Log.i("flow", "other");
        }
    }

    static class Base extends Exception {
        final String text;

        Base(String text) {
            this.text = text;
        }
    }

    static class First extends Base {
        First(String text) {
            super(text);
        }
    }

    static class Second extends Base {
        Second(String text) {
            super(text);
        }
    }
}
