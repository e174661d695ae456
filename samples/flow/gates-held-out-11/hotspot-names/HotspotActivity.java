package org.consentry.flow.gatesheldout11.hotspotnames;

import android.app.Activity;
import android.os.Bundle;
import android.view.View;
import android.widget.TextView;

public class HotspotActivity extends Activity implements NetworkReceiver.Listener {
    private Consent consent;
    private NetworkReceiver receiver;
    private View bar;
    private TextView name;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_hotspot);
        bar = findViewById(R.id.bar);
        name = findViewById(R.id.name);
        consent = new Consent(this);
        receiver = new NetworkReceiver(consent, this);
        bar.setVisibility(consent.isGiven() ? View.GONE : View.VISIBLE);
        findViewById(R.id.yes).setOnClickListener(v -> {
            consent.give();
            bar.setVisibility(View.GONE);
            onHotspot(new Hotspots(this).currentName());
        });
        findViewById(R.id.no).setOnClickListener(v -> bar.setVisibility(View.GONE));
    }

    @Override
    protected void onStart() {
        super.onStart();
        registerReceiver(receiver, NetworkReceiver.FILTER);
    }

    @Override
    protected void onStop() {
        unregisterReceiver(receiver);
        super.onStop();
    }

    @Override
    public void onHotspot(String hotspot) {
        name.setText(hotspot != null ? hotspot : getString(R.string.none));
    }
}
