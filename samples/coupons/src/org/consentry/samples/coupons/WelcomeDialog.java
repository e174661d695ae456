package org.consentry.samples.coupons;

import android.app.Activity;
import android.app.Dialog;
import android.content.Intent;
import android.os.Bundle;
import android.widget.CheckBox;
import org.consentry.samples.kit.privacy.Consent;
import org.consentry.samples.kit.privacy.PolicyActivity;

/** A ticked box and one button. */
final class WelcomeDialog extends Dialog {
    private final Activity screen;

    WelcomeDialog(Activity screen) {
        super(screen);
        this.screen = screen;
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.dialog_welcome);
        CheckBox box = findViewById(R.id.welcome_box);
        findViewById(R.id.welcome_policy).setOnClickListener(view ->
                screen.startActivity(new Intent(screen, PolicyActivity.class)));
        findViewById(R.id.welcome_ok).setOnClickListener(view -> {
            if (box.isChecked()) {
                new Consent(screen).give();
            }
            dismiss();
        });
    }
}
