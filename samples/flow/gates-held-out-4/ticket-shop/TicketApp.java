package org.consentry.flow.gatesheldout4.ticketshop;

import android.app.Application;

public class TicketApp extends Application {
    private ConsentManager consentManager;
    private Customer customer;

    @Override
    public void onCreate() {
        super.onCreate();
        customer = new Customer();
        consentManager = new ConsentManager(this);
        consentManager.addListener(new PhoneNumberFiller(this, customer));
        consentManager.load();
    }

    ConsentManager getConsentManager() {
        return consentManager;
    }

    Customer getCustomer() {
        return customer;
    }
}
