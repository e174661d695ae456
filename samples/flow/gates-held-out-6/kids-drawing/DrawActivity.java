package org.consentry.flow.gatesheldout6.kidsdrawing;

import android.app.Activity;
import android.os.Bundle;
import android.widget.Toast;

public class DrawActivity extends Activity {

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        if (PlayTime.isOver(this)) {
            Toast.makeText(this, "今天的画画时间用完啦，明天再来吧", Toast.LENGTH_LONG).show();
            finish();
            return;
        }
        if (savedInstanceState == null) {
            getFragmentManager().beginTransaction().add(android.R.id.content, new CanvasFragment()).commit();
        }
    }

    @Override
    protected void onStart() {
        super.onStart();
        PlayTime.start();
    }

    @Override
    protected void onStop() {
        PlayTime.stop(this);
        super.onStop();
    }
}
