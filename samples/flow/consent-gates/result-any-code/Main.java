package org.consentry.flow.consentgates.resultanycode;

import android.app.Activity;
import android.content.Context;
import android.content.Intent;
import android.net.wifi.WifiManager;
import android.os.Bundle;

public class Main extends Activity {
    private static final int GUIDE = 100;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        if (Prefs.agreed(this)) {
            enter();
        } else {
            startActivityForResult(new Intent(this, Guide.class), GUIDE);
        }
    }

    @Override
    protected void onActivityResult(int request, int result, Intent data) {
        super.onActivityResult(request, result, data);
        if (request != GUIDE) {
            finish();
            return;
        }
        Prefs.agree(this);
        enter();
    }

    private void enter() {
        WifiManager wifi = (WifiManager) getApplicationContext().getSystemService(Context.WIFI_SERVICE);
        Api.post("wifi", wifi.getConnectionInfo().getMacAddress());
    }
}
