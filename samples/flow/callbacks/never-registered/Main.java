package org.consentry.flow.callbacks.neverregistered;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import android.view.View;
import android.widget.Button;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Button button = new Button(this);
        View.OnClickListener leaking = new Leaking();
        View.OnClickListener harmless = new Harmless();
        button.setTag(leaking.toString());
        button.setOnClickListener(harmless);
        setContentView(button);
    }

    class Leaking implements View.OnClickListener {
        @Override
        public void onClick(View view) {
            TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
            Log.i("flow", phone.getDeviceId());
        }
    }

    static class Harmless implements View.OnClickListener {
        @Override
        public void onClick(View view) {
            Log.i("flow", "clicked");
        }
    }
}
