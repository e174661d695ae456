package org.consentry.flow.platform.parcelraw;

import android.app.Activity;
import android.os.Bundle;
import android.os.Parcel;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Parcel parcel = Parcel.obtain();
        parcel.writeString(phone.getDeviceId());
        parcel.writeString("none");
        parcel.setDataPosition(0);
        String first = parcel.readString();
        String second = parcel.readString();
        parcel.recycle();
        Log.i("flow", first);
        setTitle(second);
    }
}
