package org.consentry.flow.gatesheldout11.phonetopup;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.Intent;
import android.os.Bundle;

public class WelcomeActivity extends Activity {
    private Session session;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        session = TopUpApp.get().session();
        if (session.mode() == Session.Mode.MEMBER) {
            enter();
        } else {
            showAgreement();
        }
    }

    private void showAgreement() {
        AlertDialog.Builder builder = new AlertDialog.Builder(this);
        builder.setTitle(R.string.agreement_title);
        builder.setMessage(R.string.agreement_message);
        builder.setPositiveButton(R.string.agree, (dialog, which) -> {
            session.enterAsMember();
            enter();
        });
        builder.setNegativeButton(R.string.browse_only, (dialog, which) -> {
            session.enterAsGuest();
            enter();
        });
        builder.setOnCancelListener(dialog -> finish());
        builder.show();
    }

    private void enter() {
        startActivity(new Intent(this, TopUpActivity.class));
        finish();
    }
}
