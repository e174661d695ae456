package org.consentry.flow.gatesdevelopment5.musicanswerstream;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.widget.TextView;

public class PlayerActivity extends Activity {
    private ConsentRepository consent;
    private TextView status;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        status = new TextView(this);
        status.setText(R.string.stopped);
        setContentView(status);

        consent = new ConsentRepository(this);
        final Membership membership = new Membership(getApplicationContext());
        consent.answers()
                .filter(Answer::isFinal)
                .first()
                .subscribe(answer -> {
                    membership.startTrial();
                    status.setText(membership.trialKey());
                });
        if (!consent.isAccepted()) {
            showDialog();
        }
    }

    private void showDialog() {
        new AlertDialog.Builder(this)
                .setTitle(R.string.privacy)
                .setMessage(R.string.privacy_text)
                .setPositiveButton(R.string.accept, (dialog, which) -> consent.answer(Answer.ACCEPTED))
                .setNegativeButton(R.string.decline, (dialog, which) -> consent.answer(Answer.DECLINED))
                .setNeutralButton(R.string.later, (dialog, which) -> consent.answer(Answer.LATER))
                .show();
    }
}
