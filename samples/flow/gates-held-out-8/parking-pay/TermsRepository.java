package org.consentry.flow.gatesheldout8.parkingpay;

import android.content.Context;

import java.io.IOException;

public class TermsRepository {

    private final Context context;

    public TermsRepository(Context context) {
        this.context = context;
    }

    public boolean isAccepted() {
        return Services.preferences(context).getBoolean("terms_accepted", false);
    }

    public void accept() {
        Services.preferences(context).edit().putBoolean("terms_accepted", true).apply();
    }

    /** Blocks. @return the present text of the prompt */
    public String load() {
        Request request = Request.get("/v2/terms").build();
        try {
            return Services.client(context).execute(request);
        } catch (IOException e) {
            return "We process the identifier of your device to recognise your car park. Read our Privacy Policy at "
                    + "parking.example.invalid/privacy.";
        }
    }
}
