package org.consentry.flow.consentgates.profilewithacodec;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.widget.Button;

public class ReaderActivity extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Button larger = new Button(this);
        larger.setText("A+");
        larger.setOnClickListener(view -> {
            Profile profile = ProfileStore.get(this);
            profile.letters = profile.letters + 2;
            ProfileStore.save(this);
            recreate();
        });
        setContentView(larger);
        if (!ProfileStore.get(this).policyAccepted) {
            new AlertDialog.Builder(this)
                .setMessage("Reader counts what is read. Our privacy policy tells how.")
                .setPositiveButton("I agree", (dialog, which) -> {
                    ProfileStore.get(this).policyAccepted = true;
                    ProfileStore.save(this);
                    ((ReaderApp) getApplication()).count();
                })
                .setNegativeButton("Leave", (dialog, which) -> finish())
                .show();
        }
    }
}
