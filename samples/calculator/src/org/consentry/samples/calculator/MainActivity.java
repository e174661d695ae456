package org.consentry.samples.calculator;

import android.os.Bundle;
import android.widget.EditText;
import org.consentry.samples.kit.app.BaseActivity;
import org.consentry.samples.kit.data.Items;
import org.consentry.samples.kit.privacy.Consent;
import org.consentry.samples.kit.privacy.PrivacyDialog;

/** A line to type into, and what it comes to. */
public final class MainActivity extends BaseActivity {
    private Items history;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.activity_main);
        history = new Items(this, "history");
        onClick(R.id.equals, this::calculate);
        onClick(R.id.history, () -> open(HistoryActivity.class));
        onClick(R.id.settings, () -> open(SettingsActivity.class));
        if (!new Consent(this).asked()) {
            new PrivacyDialog(this, () -> {}).show();
        }
    }

    private void calculate() {
        String line = ((EditText) findViewById(R.id.line)).getText().toString();
        try {
            String value = String.valueOf(new Parser(line).value());
            show(R.id.result, value);
            history.put(new Items.Item(System.currentTimeMillis(), line, value));
        } catch (IllegalArgumentException malformed) {
            say(R.string.malformed);
        }
    }
}
