package org.consentry.samples.flashlight;

import android.os.Bundle;
import android.widget.ToggleButton;
import org.consentry.samples.kit.app.BaseActivity;
import org.consentry.samples.kit.privacy.Consent;
import org.consentry.samples.kit.privacy.PrivacyDialog;

/** One button: light on, light off. */
public final class MainActivity extends BaseActivity {
    private final Torch torch = new Torch();

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.activity_main);
        ToggleButton light = findViewById(R.id.light);
        light.setOnClickListener(view -> turn(light));
        onClick(R.id.timer, () -> open(TimerActivity.class));
        onClick(R.id.settings, () -> open(SettingsActivity.class));
        if (!new Consent(this).asked()) {
            new PrivacyDialog(this, () -> {}).show();
        }
    }

    private void turn(ToggleButton light) {
        if (light.isChecked()) {
            light.setChecked(torch.on());
        } else {
            torch.off();
        }
    }

    @Override
    protected void onStop() {
        torch.off();
        super.onStop();
    }
}
