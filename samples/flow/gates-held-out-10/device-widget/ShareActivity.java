package org.consentry.flow.gatesheldout10.devicewidget;

import android.app.Activity;
import android.os.Bundle;
import android.view.View;
import android.widget.Switch;

public class ShareActivity extends Activity {
    private ShareSettings settings;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        settings = new ShareSettings(this);
        if (settings.isPolicyAccepted()) {
            showOptions();
        } else {
            showPolicy();
        }
    }

    private void showPolicy() {
        setContentView(R.layout.activity_policy);
        findViewById(R.id.accept).setOnClickListener(this::onAccept);
        findViewById(R.id.later).setOnClickListener(v -> finish());
    }

    private void onAccept(View view) {
        settings.setPolicyAccepted();
        DeviceWidget.refresh(this);
        showOptions();
    }

    private void showOptions() {
        setContentView(R.layout.activity_options);
        Switch shown = findViewById(R.id.name_shown);
        shown.setChecked(settings.isNameShown());
        shown.setOnCheckedChangeListener((button, checked) -> {
            settings.setNameShown(checked);
            DeviceWidget.refresh(this);
        });
    }
}
