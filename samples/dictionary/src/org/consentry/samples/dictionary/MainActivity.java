package org.consentry.samples.dictionary;

import android.os.Bundle;
import android.widget.EditText;
import org.consentry.samples.kit.app.BaseActivity;
import org.consentry.samples.kit.privacy.Consent;
import org.consentry.samples.kit.privacy.PrivacyDialog;

/** One word at a time. */
public final class MainActivity extends BaseActivity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.activity_main);
        onClick(R.id.look_up, this::lookUp);
        onClick(R.id.settings, () -> open(SettingsActivity.class));
        if (!new Consent(this).asked()) {
            new PrivacyDialog(this, this::agreed).show();
        }
    }

    private void agreed() {
        new Usage(this).count();
    }

    private void lookUp() {
        String word = ((EditText) findViewById(R.id.word)).getText().toString();
        if (word.isEmpty()) {
            say(R.string.no_such_word);
        }
    }
}
