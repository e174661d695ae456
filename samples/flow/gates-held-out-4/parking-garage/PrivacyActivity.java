package org.consentry.flow.gatesheldout4.parkinggarage;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.view.View;

public class PrivacyActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_privacy);
    }

    /** From the layout. */
    public void onAgree(View view) {
        ParkingPreferences preferences = new ParkingPreferences(this);
        preferences.setConsentTime(System.currentTimeMillis());
        if (preferences.areRemindersEnabled()) {
            GarageJob.schedule(this);
        }
        startActivity(new Intent(this, ParkingActivity.class));
        finish();
    }

    /** From the layout. */
    public void onRefuse(View view) {
        finish();
    }
}
