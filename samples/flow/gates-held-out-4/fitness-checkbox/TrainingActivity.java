package org.consentry.flow.gatesheldout4.fitnesscheckbox;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.widget.TextView;

public class TrainingActivity extends Activity {
    private static final String[] PLAN = {"10 push-ups", "20 squats", "1 minute plank"};

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        Profile profile = new Profile(this);
        if (!profile.isSetUp()) {
            startActivity(new Intent(this, SetupActivity.class));
            finish();
            return;
        }
        StringBuilder text = new StringBuilder(getString(R.string.hello, profile.getName()));
        for (String exercise : PLAN) {
            text.append('\n').append(exercise);
        }
        TextView view = new TextView(this);
        view.setText(text);
        setContentView(view);
    }
}
