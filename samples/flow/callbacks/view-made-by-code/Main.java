package org.consentry.flow.callbacks.viewmadebycode;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import android.view.View;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Label label = new Label(this, phone.getDeviceId());
        setContentView(label);
    }

    static class Label extends View {
        private final String text;

        Label(Context context, String text) {
            super(context);
            this.text = text;
        }

        @Override
        protected void onMeasure(int width, int height) {
            super.onMeasure(width, height);
            Log.i("flow", "" + text);
        }
    }
}
