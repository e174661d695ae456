package org.consentry.flow.gatesheldout3.jobcarriesanswer;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.widget.TextView;

public class FocusActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        TextView view = new TextView(this);
        view.setText("Focus timer");
        setContentView(view);
        FocusApp app = (FocusApp) getApplication();
        if (!app.isAgreed()) {
            new AlertDialog.Builder(this)
                    .setTitle("Privacy Policy")
                    .setMessage("Focus measures how long you use other apps. Read the Privacy Policy to learn how.")
                    .setPositiveButton("Agree", (dialog, which) -> app.setAgreed())
                    .setNegativeButton("Not now", (dialog, which) -> dialog.dismiss())
                    .show();
        }
    }
}
