package org.consentry.flow.platform.parceloflist;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import java.util.ArrayList;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);

        ArrayList<Item> items = new ArrayList<>();
        items.add(new Item(phone.getDeviceId(), "none"));
        startActivity(new Intent(this, Shown.class).putParcelableArrayListExtra("items", items));
    }
}
