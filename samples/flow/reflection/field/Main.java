package org.consentry.flow.reflection.field;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.lang.reflect.Field;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        try {
            Helper helper = new Helper();
            Field field = Helper.class.getField("kept");
            field.set(helper, phone.getDeviceId());
            Log.i("flow", helper.kept);
        } catch (ReflectiveOperationException error) {
            setTitle("missing");
        }
    }
}
