package org.consentry.samples.kit.privacy;

import android.app.Activity;
import android.app.Dialog;
import android.content.Intent;
import android.os.Bundle;
import android.view.View;
import android.view.Window;
import org.consentry.samples.kit.R;

/** Asks at first start, with a link to the policy and two buttons of the same size. */
public final class PrivacyDialog extends Dialog implements View.OnClickListener {
    private final Activity screen;
    private final Runnable agreed;

    public PrivacyDialog(Activity screen, Runnable agreed) {
        super(screen);
        this.screen = screen;
        this.agreed = agreed;
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        requestWindowFeature(Window.FEATURE_NO_TITLE);
        setCancelable(false);
        setContentView(R.layout.dialog_privacy);
        findViewById(R.id.privacy_agree).setOnClickListener(this);
        findViewById(R.id.privacy_refuse).setOnClickListener(this);
        findViewById(R.id.privacy_link).setOnClickListener(this);
    }

    @Override
    public void onClick(View view) {
        int id = view.getId();
        if (id == R.id.privacy_link) {
            screen.startActivity(new Intent(screen, PolicyActivity.class));
        } else if (id == R.id.privacy_agree) {
            new Consent(screen).give();
            dismiss();
            agreed.run();
        } else if (id == R.id.privacy_refuse) {
            new Consent(screen).refuse();
            dismiss();
        }
    }
}
