package org.consentry.flow.gatesheldout4.ticketshop;

import android.content.Context;
import android.telephony.TelephonyManager;

class PhoneNumberFiller implements ConsentManager.Listener {
    private final TelephonyManager telephony;
    private final Customer customer;

    PhoneNumberFiller(Context context, Customer customer) {
        telephony = (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
        this.customer = customer;
    }

    @Override
    public void onConsentGranted() {
        try {
            customer.setPhone(telephony.getLine1Number());
        } catch (SecurityException e) {
            customer.setPhone("");
        }
    }
}
