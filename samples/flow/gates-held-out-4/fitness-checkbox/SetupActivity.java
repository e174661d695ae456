package org.consentry.flow.gatesheldout4.fitnesscheckbox;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.widget.Button;
import android.widget.CheckBox;
import android.widget.EditText;
import android.widget.Toast;

public class SetupActivity extends Activity {
    private EditText nameView;
    private CheckBox privacyBox;
    private CheckBox newsletterBox;
    private Button startButton;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_setup);
        nameView = findViewById(R.id.name);
        privacyBox = findViewById(R.id.privacy);
        newsletterBox = findViewById(R.id.newsletter);
        startButton = findViewById(R.id.start);
        startButton.setOnClickListener(v -> onStartClicked());
    }

    private void onStartClicked() {
        String name = nameView.getText().toString().trim();
        boolean complete = name.length() > 0;
        if (!complete) {
            Toast.makeText(this, R.string.incomplete, Toast.LENGTH_SHORT).show();
            return;
        }
        startButton.setEnabled(false);
        new PlanServer(this).register(name, successful -> onRegistered(name, successful));
    }

    private void onRegistered(String name, boolean successful) {
        if (!successful) {
            Toast.makeText(this, R.string.offline, Toast.LENGTH_LONG).show();
        }
        new Profile(this).setUp(name, newsletterBox.isChecked());
        startActivity(new Intent(this, TrainingActivity.class));
        finish();
    }
}
