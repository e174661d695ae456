package org.consentry.flow.components.resultthroughfragment;

import android.app.Activity;
import android.app.Fragment;
import android.content.Intent;
import android.os.Bundle;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        getFragmentManager().beginTransaction().add(android.R.id.content, new Part()).commit();
    }

    public static class Part extends Fragment {
        @Override
        public void onCreate(Bundle state) {
            super.onCreate(state);
            startActivityForResult(new Intent(getActivity(), Second.class), 1);
        }

        @Override
        public void onActivityResult(int request, int result, Intent data) {
            Log.i("flow", "" + data.getStringExtra("device"));
        }
    }
}
