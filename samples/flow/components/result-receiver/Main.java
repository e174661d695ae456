package org.consentry.flow.components.resultreceiver;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.os.Handler;
import android.os.ResultReceiver;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        startService(new Intent(this, Ids.class).putExtra("answer", new Answer()));
    }

    static class Answer extends ResultReceiver {
        Answer() {
            super(new Handler());
        }

        @Override
        protected void onReceiveResult(int code, Bundle data) {
            Log.i("flow", "" + data.getString("device"));
        }
    }
}
