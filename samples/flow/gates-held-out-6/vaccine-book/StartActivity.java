package org.consentry.flow.gatesheldout6.vaccinebook;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;

public class StartActivity extends Activity implements AgreementFragment.Host {

    private static final String TAG_AGREEMENT = "agreement";

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        if (AgreementManager.get(this).isAgreed()) {
            toBooking();
        } else if (getFragmentManager().findFragmentByTag(TAG_AGREEMENT) == null) {
            new AgreementFragment().show(getFragmentManager(), TAG_AGREEMENT);
        }
    }

    @Override
    public void onAgreementAccepted() {
        AgreementManager.get(this).agree();
        toBooking();
    }

    @Override
    public void onAgreementRefused() {
        finish();
    }

    private void toBooking() {
        startActivity(new Intent(this, BookingActivity.class));
        finish();
    }
}
