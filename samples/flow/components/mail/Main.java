package org.consentry.flow.components.mail;

import android.app.Activity;
import android.content.Intent;
import android.net.Uri;
import android.os.Bundle;
import android.telephony.TelephonyManager;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String id = phone.getDeviceId();
        setTitle(id);

        Uri address = Uri.fromParts("mailto", "team@flow.samples.invalid?body=" + id, null);
        startActivity(new Intent(Intent.ACTION_SENDTO, address));
    }
}
