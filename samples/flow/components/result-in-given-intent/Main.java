package org.consentry.flow.components.resultingivenintent;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Intent given = getIntent();
        given.putExtra("id", ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId());
        setResult(RESULT_OK, given);
        finish();
    }
}
