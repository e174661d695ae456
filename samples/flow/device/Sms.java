package org.consentry.device;

import android.app.PendingIntent;
import android.telephony.SmsManager;
import java.util.ArrayList;
import java.util.Collections;
import org.robolectric.annotation.Implementation;
import org.robolectric.annotation.Implements;
import org.robolectric.shadows.ShadowSmsManager;

/** Notes the text of every SMS. */
@Implements(SmsManager.class)
public class Sms extends ShadowSmsManager {
    @Implementation
    protected void sendTextMessage(String to, String centre, String text, PendingIntent sent, PendingIntent arrived) {
        Observed.note("sms", String.valueOf(text));
    }

    @Implementation
    protected void sendMultipartTextMessage(String to, String centre, ArrayList<String> parts,
            ArrayList<PendingIntent> sent, ArrayList<PendingIntent> arrived) {
        Observed.note("sms", String.valueOf(parts));
    }

    @Implementation
    protected ArrayList<String> divideMessage(String text) {
        return new ArrayList<>(Collections.singletonList(text));
    }
}
