package org.consentry.flow.gatesdevelopment8.weatherdialoghandled;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.widget.TextView;

public class MainActivity extends Activity {
    private boolean dialogShowing;
    private TextView weather;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_main);
        weather = findViewById(R.id.weather);
        if (PrivacyPrefs.isHandled(this)) {
            loadWeather();
        } else if (!dialogShowing) {
            showPrivacyDialog();
        }
    }

    private void showPrivacyDialog() {
        PrivacyPrefs.setHandled(this, true);
        new AlertDialog.Builder(this)
                .setTitle(R.string.privacy_title)
                .setMessage(R.string.privacy_message)
                .setCancelable(false)
                .setPositiveButton(R.string.agree, (dialog, which) -> onAgreed())
                .setNegativeButton(R.string.disagree, (dialog, which) -> finish())
                .show();
    }

    private void onAgreed() {
        dialogShowing = false;
        PrivacyPrefs.setHandled(getApplicationContext(), true);
        ((WeatherApp) getApplication()).initErrorReporter();
        loadWeather();
    }

    private void loadWeather() {
        weather.setText(R.string.sunny);
    }
}
