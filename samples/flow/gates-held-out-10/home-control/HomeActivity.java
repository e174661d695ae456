package org.consentry.flow.gatesheldout10.homecontrol;

import android.app.Activity;
import android.app.Fragment;
import android.os.Bundle;

public class HomeActivity extends Activity implements PolicyFragment.Listener {
    private HomeSettings settings;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        settings = new HomeSettings(this);
        if (settings.isPolicyAccepted()) {
            show(new DevicesFragment());
        } else {
            show(new PolicyFragment());
        }
    }

    @Override
    public void onPolicyAccepted() {
        settings.setPolicyAccepted(true);
        show(new DevicesFragment());
    }

    @Override
    public void onPolicyRefused() {
        finish();
    }

    private void show(Fragment fragment) {
        getFragmentManager().beginTransaction().replace(android.R.id.content, fragment).commit();
    }
}
