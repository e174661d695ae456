package org.consentry.flow.gatesheldout9.expensedesk;

import android.app.Activity;
import android.content.ActivityNotFoundException;
import android.content.Intent;
import android.net.Uri;
import android.os.Bundle;
import android.view.View;
import android.widget.CheckBox;

public class WelcomeActivity extends Activity {

    private Agreements agreements;
    private CheckBox terms;
    private CheckBox policy;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        agreements = new Agreements(this);
        if (agreements.areTermsAccepted()) {
            openExpenses();
            return;
        }
        setContentView(R.layout.activity_welcome);
        terms = findViewById(R.id.terms);
        policy = findViewById(R.id.policy);
        View button = findViewById(R.id.go_on);
        terms.setOnCheckedChangeListener((box, checked) -> button.setEnabled(checked));
        button.setOnClickListener(view -> finishWelcome());
        findViewById(R.id.read_policy).setOnClickListener(view -> openPolicy());
    }

    private void finishWelcome() {
        if (!terms.isChecked()) {
            return;
        }
        agreements.save(terms.isChecked(), policy.isChecked());
        openExpenses();
    }

    private void openPolicy() {
        try {
            startActivity(new Intent(Intent.ACTION_VIEW, Uri.parse(getString(R.string.policy_address))));
        } catch (ActivityNotFoundException e) {
            policy.setError(getString(R.string.policy_address));
        }
    }

    private void openExpenses() {
        startActivity(new Intent(this, ExpensesActivity.class));
        finish();
    }
}
