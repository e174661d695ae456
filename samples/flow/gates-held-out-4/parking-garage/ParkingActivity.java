package org.consentry.flow.gatesheldout4.parkinggarage;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.widget.CheckBox;
import android.widget.LinearLayout;
import android.widget.TextView;

public class ParkingActivity extends Activity {
    private ParkingPreferences preferences;
    private TextView garage;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        preferences = new ParkingPreferences(this);
        if (preferences.getConsentTime() == 0L) {
            startActivity(new Intent(this, PrivacyActivity.class));
            finish();
            return;
        }
        garage = new TextView(this);
        CheckBox reminders = new CheckBox(this);
        reminders.setText(R.string.reminders);
        reminders.setChecked(preferences.areRemindersEnabled());
        reminders.setOnCheckedChangeListener((view, checked) -> setReminders(checked));
        LinearLayout root = new LinearLayout(this);
        root.setOrientation(LinearLayout.VERTICAL);
        root.addView(garage);
        root.addView(reminders);
        setContentView(root);
    }

    @Override
    protected void onResume() {
        super.onResume();
        garage.setText(getString(R.string.last_garage, preferences.getLastGarage()));
    }

    private void setReminders(boolean enabled) {
        preferences.setRemindersEnabled(enabled);
        if (enabled) {
            GarageJob.schedule(this);
        } else {
            GarageJob.cancel(this);
        }
    }
}
