package org.consentry.flow.aliasing.chosentogether;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    static class Letter {
        String text = "Dear customer";
    }

    static class Envelope {
        Letter letter;
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Envelope open = new Envelope();
        Envelope sealed = new Envelope();
        Letter advert = new Letter();
        Letter receipt = new Letter();
        Envelope envelope;
        Letter letter;
        if (getIntent().hasExtra("advert")) {
            envelope = sealed;
            letter = advert;
        } else {
            envelope = open;
            letter = receipt;
        }
        envelope.letter = letter;
        receipt.text = phone.getDeviceId();
        if (open.letter != null) {
            Log.i("flow", open.letter.text);
        }
    }
}
