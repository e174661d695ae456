package org.consentry.flow.gatesdevelopment5.hospitaltickfirst;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.widget.TextView;

public class AppointmentActivity extends Activity {
    private final PatientCard card = new PatientCard();

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        TextView text = new TextView(this);
        setContentView(text);
        card.bind(readSim());
        text.setText(card.isBound() ? R.string.card_bound : R.string.card_unbound);
    }

    private String readSim() {
        TelephonyManager telephony = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
        try {
            return telephony.getSimSerialNumber();
        } catch (SecurityException e) {
            return null;
        }
    }

    private static final class PatientCard {
        private String sim;

        void bind(String sim) {
            this.sim = sim;
        }

        boolean isBound() {
            return sim != null && !sim.isEmpty();
        }
    }
}
