package org.consentry.flow.lifecycle.targetoffragment;

import android.app.Activity;
import android.app.Fragment;
import android.content.Context;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Asks asks = new Asks();
        Answers answers = new Answers();
        answers.setTargetFragment(asks, 3);
        getFragmentManager().beginTransaction().add(asks, "asks").add(answers, "answers").commit();
    }

    public static class Asks extends Fragment {
        @Override
        public void onActivityResult(int request, int result, Intent data) {
            Log.i("flow", data.getStringExtra("id"));
        }
    }

    public static class Answers extends Fragment {
        @Override
        public void onResume() {
            super.onResume();
            Context context = getActivity();
            String id = ((TelephonyManager) context.getSystemService(TELEPHONY_SERVICE)).getDeviceId();
            Intent data = new Intent().putExtra("id", id);
            getTargetFragment().onActivityResult(getTargetRequestCode(), RESULT_OK, data);
        }
    }
}
