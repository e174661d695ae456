package org.consentry.flow.gatesheldout11.propertysearch;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.view.View;
import android.widget.CheckBox;

public class WelcomeActivity extends Activity {
    private Agreements agreements;
    private CheckBox terms;
    private CheckBox privacy;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        agreements = new Agreements(this);
        if (agreements.isAccepted(Document.TERMS)) {
            search();
            return;
        }
        setContentView(R.layout.activity_welcome);
        terms = findViewById(R.id.terms);
        privacy = findViewById(R.id.privacy);
        View start = findViewById(R.id.start);
        start.setEnabled(terms.isChecked());
        terms.setOnCheckedChangeListener((box, checked) -> start.setEnabled(checked));
        start.setOnClickListener(v -> onStartClick());
    }

    private void onStartClick() {
        agreements.accept(Document.TERMS);
        if (privacy.isChecked()) {
            agreements.accept(Document.PRIVACY_POLICY);
        }
        search();
    }

    private void search() {
        startActivity(new Intent(this, SearchActivity.class));
        finish();
    }
}
