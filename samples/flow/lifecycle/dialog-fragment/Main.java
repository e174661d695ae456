package org.consentry.flow.lifecycle.dialogfragment;

import android.app.Activity;
import android.app.AlertDialog;
import android.app.Dialog;
import android.app.DialogFragment;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Note note = new Note();
        note.text = phone.getDeviceId();
        note.show(getFragmentManager(), "note");
    }

    public static class Note extends DialogFragment {
        String text;

        @Override
        public Dialog onCreateDialog(Bundle state) {
            Log.i("flow", "" + text);
            return new AlertDialog.Builder(getActivity()).setTitle("note").create();
        }
    }
}
