package org.consentry.flow.consentgates.nightmodeflag;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.widget.Switch;

public class Main extends Activity {
    private Settings2 settings;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        settings = new Settings2(this);
        setContentView(R.layout.main);
        ((Switch) findViewById(R.id.night)).setOnCheckedChangeListener((view, on) -> settings.put("night_mode", on));
        findViewById(R.id.policy).setOnClickListener(view -> {
            settings.put("policy_accepted", true);
            load();
        });
    }

    @Override
    protected void onStart() {
        super.onStart();
        if (settings.mayRead()) {
            load();
        }
    }

    private void load() {
        TelephonyManager phone = (TelephonyManager) getSystemService("phone");
        Api.post("imei", phone.getImei());
    }
}
