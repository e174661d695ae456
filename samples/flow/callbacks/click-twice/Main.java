package org.consentry.flow.callbacks.clicktwice;

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
        setContentView(button);
        button.setOnClickListener(new Twice());
    }

    class Twice implements View.OnClickListener {
        private int clicks;
        private String id = "none";

        @Override
        public void onClick(View view) {
            clicks = clicks + 0;
            if (clicks == 0) {
                id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
            } else {
                Log.i("flow", id);
            }
            clicks++;
        }
    }
}
