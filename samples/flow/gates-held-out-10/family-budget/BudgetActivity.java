package org.consentry.flow.gatesheldout10.familybudget;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.widget.ArrayAdapter;
import android.widget.AutoCompleteTextView;
import android.widget.Button;
import android.widget.LinearLayout;

public class BudgetActivity extends Activity {
    private DecisionLog log;
    private AutoCompleteTextView member;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        log = new DecisionLog(this);
        member = new AutoCompleteTextView(this);
        member.setHint("Family member");
        Button privacy = new Button(this);
        privacy.setText("Privacy");
        privacy.setOnClickListener(v -> ask());
        LinearLayout root = new LinearLayout(this);
        root.setOrientation(LinearLayout.VERTICAL);
        root.addView(member);
        root.addView(privacy);
        setContentView(root);
        if (!log.latest(Document.PRIVACY_POLICY).isPresent()) {
            ask();
        }
        suggestMembers();
    }

    private void ask() {
        new AlertDialog.Builder(this)
                .setTitle("Privacy policy")
                .setMessage("May we suggest members from the accounts on this device, as our privacy policy describes?")
                .setPositiveButton("Yes, I agree", (dialog, which) -> decide(true))
                .setNegativeButton("No", (dialog, which) -> decide(false))
                .show();
    }

    private void decide(boolean accepted) {
        log.add(Document.PRIVACY_POLICY, accepted);
        suggestMembers();
    }

    private void suggestMembers() {
        if (log.isAccepted(Document.PRIVACY_POLICY)) {
            member.setAdapter(new ArrayAdapter<>(
                    this, android.R.layout.simple_dropdown_item_1line, Members.suggestions(this)));
        }
    }
}
