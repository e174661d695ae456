package org.consentry.flow.gatesheldout5.clockalarm;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.widget.Button;
import android.widget.LinearLayout;
import android.widget.TimePicker;

public class ClockActivity extends Activity {
    private ClockPrefs prefs;
    private TimePicker picker;

    @Override
    @SuppressWarnings("deprecation")
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        prefs = new ClockPrefs(this);
        picker = new TimePicker(this);
        picker.setIs24HourView(true);
        Button set = new Button(this);
        set.setText("Wake me up");
        set.setOnClickListener(v -> setAlarm(picker.getCurrentHour() * 60 + picker.getCurrentMinute()));
        LinearLayout layout = new LinearLayout(this);
        layout.setOrientation(LinearLayout.VERTICAL);
        layout.addView(picker);
        layout.addView(set);
        setContentView(layout);
        prefs.markOpened();
        if (!prefs.hasBeenAsked()) {
            ask();
        }
    }

    private void setAlarm(int minutes) {
        prefs.setAlarm(minutes);
        new AlarmScheduler(this).schedule(minutes);
        moveTaskToBack(true);
    }

    private void ask() {
        new AlertDialog.Builder(this)
                .setMessage("We would like to count the devices that use this clock. That needs your device's identifier, "
                        + "see our privacy policy. Do you consent?")
                .setPositiveButton("Yes, I consent", (dialog, which) -> {
                    prefs.answerCounting(true);
                    new DeviceCounter(this).count("consent");
                })
                .setNegativeButton("No", (dialog, which) -> prefs.answerCounting(false))
                .show();
    }
}
