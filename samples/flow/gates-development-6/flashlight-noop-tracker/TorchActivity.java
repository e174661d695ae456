package org.consentry.flow.gatesdevelopment6.flashlightnooptracker;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.view.View;

public class TorchActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_torch);
        Trackers.get().event("open");
        if (!Privacy.isAccepted(this)) {
            new AlertDialog.Builder(this)
                    .setMessage(R.string.privacy)
                    .setPositiveButton(R.string.agree, (dialog, which) -> Privacy.accept(this))
                    .setNegativeButton(R.string.no_thanks, (dialog, which) -> dialog.dismiss())
                    .show();
        }
    }

    public void onTorch(View view) {
        view.setSelected(!view.isSelected());
        Trackers.get().event(view.isSelected() ? "torch_on" : "torch_off");
    }
}
