package org.consentry.flow.gatesheldout6.tidetable;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.widget.Button;
import android.widget.TextView;

public class WelcomeActivity extends Activity {

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        final Settings settings = new Settings(this);
        if (settings.isConsentGiven()) {
            openTides();
            return;
        }
        setContentView(R.layout.welcome);
        TextView text = findViewById(R.id.text);
        text.setText(R.string.consent);
        Button accept = findViewById(R.id.accept);
        accept.setOnClickListener(v -> {
            settings.setConsentGiven(true);
            openTides();
        });
        findViewById(R.id.cancel).setOnClickListener(v -> finish());
    }

    private void openTides() {
        Intent intent = new Intent(this, TideActivity.class);
        intent.addFlags(Intent.FLAG_ACTIVITY_NO_ANIMATION);
        startActivity(intent);
        finish();
    }
}
