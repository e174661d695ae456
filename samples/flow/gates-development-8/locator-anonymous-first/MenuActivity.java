package org.consentry.flow.gatesdevelopment8.locatoranonymousfirst;

import android.app.Activity;
import android.os.Bundle;
import android.view.View;

public class MenuActivity extends Activity {
    private int score;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_menu);
        ConsentStore consent = ServiceLocator.get(ConsentStore.class);
        View panel = findViewById(R.id.consent_panel);
        panel.setVisibility(consent.isGranted() ? View.GONE : View.VISIBLE);
        findViewById(R.id.consent_ok).setOnClickListener(v -> {
            consent.grant();
            ((PuzzleApplication) getApplication()).onConsentGranted();
            panel.setVisibility(View.GONE);
        });
        findViewById(R.id.consent_no).setOnClickListener(v -> panel.setVisibility(View.GONE));
        findViewById(R.id.solve).setOnClickListener(v -> {
            score += 10;
            ServiceLocator.get(ScoreUploader.class).upload(score);
        });
    }
}
