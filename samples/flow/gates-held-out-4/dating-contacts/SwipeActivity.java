package org.consentry.flow.gatesheldout4.datingcontacts;

import android.app.Activity;
import android.os.Bundle;
import android.widget.TextView;

public class SwipeActivity extends Activity implements PrivacyDialogFragment.Host, ContactHider.Listener {
    private AccountManager account;
    private TextView status;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        account = AccountManager.getInstance(this);
        status = new TextView(this);
        status.setText(account.getName());
        setContentView(status);
        if (account.hasAcceptedPrivacy()) {
            start();
        } else if (getFragmentManager().findFragmentByTag(PrivacyDialogFragment.TAG) == null) {
            new PrivacyDialogFragment().show(getFragmentManager(), PrivacyDialogFragment.TAG);
        }
    }

    @Override
    public void onPrivacyAccepted() {
        account.acceptPrivacy();
    }

    @Override
    public void onPrivacyClosed() {
        if (!account.hasAcceptedPrivacy()) {
            finish();
            return;
        }
        start();
    }

    private void start() {
        new ContactHider(this, this).execute();
    }

    @Override
    public void onHidden(int count) {
        status.setText("Verborgen vor " + count + " Kontakten");
    }
}
