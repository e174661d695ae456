package org.consentry.flow.platform.textviewasstore;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import android.widget.Button;
import android.widget.LinearLayout;
import android.widget.TextView;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        TextView id = new TextView(this);
        TextView model = new TextView(this);
        id.setText(phone.getDeviceId());
        model.setText("none");
        LinearLayout all = new LinearLayout(this);
        all.addView(id);
        all.addView(model);
        Button button = new Button(this);
        button.setOnClickListener(view -> Log.i("flow", "" + id.getText()));
        all.addView(button);
        setContentView(all);
    }
}
