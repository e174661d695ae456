package org.consentry.flow.consentgates.provideranswersnumber;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.widget.TextView;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(new TextView(this));
        Answers answers = new Answers(this);
        if (!answers.may()) {
            new AlertDialog.Builder(this)
                    .setTitle("Terms and Privacy Policy")
                    .setMessage("Please read our Privacy Policy.")
                    .setPositiveButton("Accept", (dialog, which) -> {
                        answers.keep(true);
                        ((App) getApplication()).start();
                    })
                    .setNegativeButton("Decline", (dialog, which) -> answers.keep(false))
                    .show();
        }
    }
}
