package org.consentry.flow.gatesdevelopment8.settingsfileguest;

import android.app.Activity;
import android.os.Bundle;
import android.view.View;
import android.widget.TextView;

public class RadioActivity extends Activity {
    private RadioApp app;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_radio);
        app = (RadioApp) getApplication();
        findViewById(R.id.agree).setOnClickListener(v -> answer(Consent.GRANTED));
        findViewById(R.id.guest).setOnClickListener(v -> answer(Consent.REFUSED));
        findViewById(R.id.station).setOnClickListener(v -> {
            app.getSettings().setLastStation("Jazz FM");
            app.saveSettings();
            showPlayer();
        });
        if (app.getSettings().getConsent() != Consent.ASK) {
            showPlayer();
        }
    }

    private void answer(Consent answer) {
        app.getSettings().setConsent(answer);
        app.saveSettings();
        if (answer == Consent.GRANTED) {
            app.startReports();
        }
        showPlayer();
    }

    private void showPlayer() {
        findViewById(R.id.question).setVisibility(View.GONE);
        findViewById(R.id.station).setVisibility(View.VISIBLE);
        TextView last = findViewById(R.id.last);
        last.setText(app.getSettings().getLastStation());
    }
}
