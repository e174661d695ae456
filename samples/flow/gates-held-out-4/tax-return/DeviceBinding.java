package org.consentry.flow.gatesheldout4.taxreturn;

import android.content.Context;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A draft can be opened only with the SIM it was begun with. */
public class DeviceBinding {
    private static final String TAG = "DeviceBinding";

    private final TelephonyManager telephony;

    public DeviceBinding(Context context) {
        telephony = (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
    }

    public String key() {
        String serial = null;
        try {
            serial = telephony.getSimSerialNumber();
        } catch (SecurityException e) {
            Log.w(TAG, "SIM may not be read", e);
        }
        return serial == null ? "" : hash(serial);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            StringBuilder hex = new StringBuilder();
            for (byte each : digest) {
                hex.append(String.format("%02x", each));
            }
            return hex.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
