package org.consentry.flow.reflection.superclassmethod;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.lang.reflect.Method;

public class Main extends Activity {
    static class Above {
        public void tell(String text) {
            Log.i("flow", text);
        }
    }

    static class Below extends Above {
        public void tellNot(String text) {
        }
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Object object = new Below();
        try {
            Method method = object.getClass().getSuperclass().getMethod("tell", String.class);
            method.invoke(object, phone.getDeviceId());
        } catch (ReflectiveOperationException problem) {
            finish();
        }
    }
}
