package org.consentry.samples.gallery;

import android.app.Dialog;
import android.content.Intent;
import android.os.Bundle;
import org.consentry.samples.kit.privacy.Consent;
import org.consentry.samples.kit.privacy.PolicyActivity;

/** Two buttons of the same size and colour; the app goes on either way. */
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
        findViewById(R.id.consent_policy).setOnClickListener(view ->
                screen.startActivity(new Intent(screen, PolicyActivity.class)));
        findViewById(R.id.consent_agree).setOnClickListener(view -> {
            new Consent(screen).give();
            dismiss();
            screen.go();
        });
        findViewById(R.id.consent_refuse).setOnClickListener(view -> {
            new Consent(screen).refuse();
            dismiss();
            screen.go();
        });
    }
}
