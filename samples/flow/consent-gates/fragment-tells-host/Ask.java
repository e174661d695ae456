package org.consentry.flow.consentgates.fragmenttellshost;

import android.app.AlertDialog;
import android.app.Dialog;
import android.app.DialogFragment;
import android.os.Bundle;

public class Ask extends DialogFragment {
    interface Host {
        void answered(boolean agreed);
    }

    @Override
    public Dialog onCreateDialog(Bundle state) {
        Host host = (Host) getActivity();
        return new AlertDialog.Builder(getActivity())
                .setMessage("请您阅读并同意《隐私政策》")
                .setPositiveButton("同意", (d, w) -> host.answered(true))
                .setNegativeButton("不同意", (d, w) -> host.answered(false))
                .create();
    }
}
