package org.consentry.flow.gatesdevelopment4.clipswitchandagreement;

import android.app.Activity;
import android.os.Bundle;
import android.widget.Switch;

public class SettingsActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        final UserConfig config = new UserConfig(this);
        Switch clip = new Switch(this);
        clip.setText("自动识别剪贴板口令");
        clip.setChecked(config.isClipSwitchOn());
        clip.setOnCheckedChangeListener((button, checked) -> config.setClipSwitch(checked));
        setContentView(clip);
    }
}
