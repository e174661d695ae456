package org.consentry.flow.callbacks.touch;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import android.view.MotionEvent;
import android.view.View;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        setContentView(new Pad(this, phone.getDeviceId()));
    }

    static class Pad extends View {
        private final String id;

        Pad(Context context, String id) {
            super(context);
            this.id = id;
        }

        @Override
        public boolean onTouchEvent(MotionEvent event) {
            tell(id);
            return true;
        }

        private static void tell(String text) {
            Log.i("flow", text);
        }
    }
}
