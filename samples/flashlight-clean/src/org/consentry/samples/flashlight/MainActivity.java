package org.consentry.samples.flashlight;

import android.os.Bundle;
import android.widget.ToggleButton;
import org.consentry.samples.kit.app.BaseActivity;
import org.consentry.samples.kit.privacy.Consent;
import org.consentry.samples.kit.privacy.PrivacyDialog;

/** One button: light on, light off. */
public final class MainActivity extends BaseActivity {
    private Lamp lamp;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.activity_main);
        lamp = new Lamp(this);
        ToggleButton light = findViewById(R.id.light);
        light.setOnClickListener(view -> turn(light));
        onClick(R.id.timer, () -> open(TimerActivity.class));
        onClick(R.id.settings, () -> open(SettingsActivity.class));
        if (!new Consent(this).asked()) {
            new PrivacyDialog(this, () -> {}).show();
        }
    }

    private void turn(ToggleButton light) {
        light.setChecked(lamp.turn(light.isChecked()));
    }

    @Override
    protected void onStop() {
        lamp.turn(false);
        super.onStop();
    }
}
