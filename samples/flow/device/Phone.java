package org.consentry.device;

import android.telephony.TelephonyManager;
import org.robolectric.annotation.Implementation;
import org.robolectric.annotation.Implements;
import org.robolectric.shadows.ShadowTelephonyManager;

/** A phone whose identifiers come from the properties `secret.*`. */
@Implements(TelephonyManager.class)
public class Phone extends ShadowTelephonyManager {
    @Implementation
    protected String getDeviceId() {
        return System.getProperty("secret.imei");
    }

    @Implementation
    protected String getSubscriberId() {
        return System.getProperty("secret.imsi");
    }

    @Implementation
    protected String getSimSerialNumber() {
        return System.getProperty("secret.iccid");
    }

    @Implementation
    protected String getLine1Number() {
        return System.getProperty("secret.phone-number");
    }

    @Implementation
    protected int getPhoneType() {
        return TelephonyManager.PHONE_TYPE_GSM;
    }

    @Implementation
    protected String getMmsUserAgent() {
        return "agent";
    }
}
