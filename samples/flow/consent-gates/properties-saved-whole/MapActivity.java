package org.consentry.flow.consentgates.propertiessavedwhole;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.Context;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import android.widget.Button;

public class MapActivity extends Activity {
    private Config config;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        config = new Config(this);
        Button feet = new Button(this);
        feet.setText("ft");
        feet.setOnClickListener(view -> {
            config.unit = 1;
            config.save();
        });
        setContentView(feet);
        if (config.privacy == 1) {
            network();
        } else {
            new AlertDialog.Builder(this)
                .setMessage("The tracker looks at your network. See the privacy policy.")
                .setPositiveButton("Agree", (dialog, which) -> {
                    config.privacy = 1;
                    config.save();
                    network();
                })
                .setNegativeButton("Quit", (dialog, which) -> finish())
                .show();
        }
    }

    private void network() {
        TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
        Log.i("Map", phone.getNetworkOperatorName());
    }
}
