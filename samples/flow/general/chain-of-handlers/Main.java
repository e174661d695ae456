package org.consentry.flow.general.chainofhandlers;

import android.app.Activity;
import android.os.Bundle;
import android.os.Handler;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    abstract static class Handler {
        private final Handler next;

        Handler(Handler next) {
            this.next = next;
        }

        void handle(String text) {
            if (!takes(text) && next != null) {
                next.handle(text);
            }
        }

        abstract boolean takes(String text);
    }

    static class Drops extends Handler {
        Drops(Handler next) {
            super(next);
        }

        @Override
        boolean takes(String text) {
            return true;
        }
    }

    static class Passes extends Handler {
        Passes(Handler next) {
            super(next);
        }

        @Override
        boolean takes(String text) {
            return false;
        }
    }

    static class Logs extends Handler {
        Logs() {
            super(null);
        }

        @Override
        boolean takes(String text) {
            Log.i("flow", text);
            return true;
        }
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Handler second = new Passes(new Logs());
        new Passes(second).handle(phone.getDeviceId());
    }
}
