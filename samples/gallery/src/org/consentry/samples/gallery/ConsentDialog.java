package org.consentry.samples.gallery;

import android.app.Dialog;
import android.content.Intent;
import android.os.Bundle;
import android.widget.CheckBox;
import org.consentry.samples.kit.privacy.Consent;
import org.consentry.samples.kit.privacy.PolicyActivity;

/** A large coloured button that agrees, a small grey text that refuses, and a box that is ticked by code. */
final class ConsentDialog extends Dialog {
    private final SplashActivity screen;

    ConsentDialog(SplashActivity screen) {
        super(screen);
        this.screen = screen;
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.dialog_consent);
        CheckBox box = findViewById(R.id.consent_box);
        box.setChecked(true);
        findViewById(R.id.consent_policy).setOnClickListener(view ->
                screen.startActivity(new Intent(screen, PolicyActivity.class)));
        findViewById(R.id.consent_agree).setOnClickListener(view -> {
            if (box.isChecked()) {
                new Consent(screen).give();
            }
            dismiss();
            screen.go();
        });
        findViewById(R.id.consent_refuse).setOnClickListener(view -> {
            new Consent(screen).refuse();
            dismiss();
            screen.finish();
        });
    }
}
