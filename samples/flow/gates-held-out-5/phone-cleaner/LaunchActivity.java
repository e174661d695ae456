package org.consentry.flow.gatesheldout5.phonecleaner;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.widget.Button;
import android.widget.LinearLayout;
import android.widget.TextView;

public final class LaunchActivity extends Activity implements BeforeConsent {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        if (Terms.accepted(this)) {
            clean();
            return;
        }
        LinearLayout column = new LinearLayout(this);
        column.setOrientation(LinearLayout.VERTICAL);
        TextView text = new TextView(this);
        text.setText("Phone Cleaner looks at the apps on your phone to find what they left behind. "
                + "By tapping Agree and continue you accept our privacy policy.");
        column.addView(text);
        column.addView(button("Agree and continue", this::agree));
        column.addView(button("Read the privacy policy", () -> startActivity(new Intent(this, PolicyActivity.class))));
        column.addView(button("Exit", this::finish));
        setContentView(column);
    }

    private Button button(String label, Runnable action) {
        Button button = new Button(this);
        button.setText(label);
        button.setOnClickListener(v -> action.run());
        return button;
    }

    private void agree() {
        Terms.accept(this);
        clean();
    }

    private void clean() {
        startActivity(new Intent(this, CleanerActivity.class));
        finish();
    }
}
