package org.consentry.flow.gatesheldout11.kidsdrawing;

import android.app.Activity;
import android.os.Bundle;
import android.view.View;
import android.widget.TextView;

public class CanvasActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_canvas);
        TextView more = findViewById(R.id.more);
        Profile profile = new Profile(this);
        if (profile.isPolicyAccepted()) {
            more.setText(getString(R.string.more, new MoreApps(getPackageManager()).notInstalled().size()));
        } else {
            more.setVisibility(View.GONE);
        }
    }
}
