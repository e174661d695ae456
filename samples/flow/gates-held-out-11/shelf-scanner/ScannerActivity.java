package org.consentry.flow.gatesheldout11.shelfscanner;

import android.app.Activity;
import android.os.Bundle;
import android.view.View;
import android.widget.TextView;

public class ScannerActivity extends Activity {
    private ScannerPreferences preferences;
    private View policyCard;
    private TextView suggestion;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_scanner);
        preferences = new ScannerPreferences(this);
        policyCard = findViewById(R.id.policy_card);
        suggestion = findViewById(R.id.suggestion);
        policyCard.setVisibility(preferences.isPolicyAccepted() ? View.GONE : View.VISIBLE);
    }

    @Override
    public void onWindowFocusChanged(boolean hasFocus) {
        super.onWindowFocusChanged(hasFocus);
        // only the window with the focus may look since Android 10
        if (!hasFocus && !preferences.isPolicyAccepted()) {
            return;
        }
        suggestCode();
    }

    public void onAgree(View view) {
        preferences.acceptPolicy();
        policyCard.setVisibility(View.GONE);
        suggestCode();
    }

    public void onLater(View view) {
        policyCard.setVisibility(View.GONE);
    }

    private void suggestCode() {
        String code = new ClipboardSuggestion(this).find();
        if (code == null || code.equals(preferences.lastCode())) {
            suggestion.setVisibility(View.GONE);
            return;
        }
        preferences.setLastCode(code);
        suggestion.setText(getString(R.string.search_for, code));
        suggestion.setVisibility(View.VISIBLE);
    }
}
