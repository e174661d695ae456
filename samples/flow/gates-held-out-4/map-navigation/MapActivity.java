package org.consentry.flow.gatesheldout4.mapnavigation;

import android.content.Intent;
import android.os.Bundle;
import android.widget.TextView;
import java.util.Locale;

public class MapActivity extends BaseActivity implements LocationEngine.PositionListener {
    private TextView position;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_map);
        position = findViewById(R.id.position);
        findViewById(R.id.about).setOnClickListener(v -> startActivity(new Intent(this, AboutActivity.class)));
    }

    @Override
    protected void onResume() {
        super.onResume();
        LocationEngine engine = app().getLocationEngine();
        engine.setListener(this);
        engine.start();
    }

    @Override
    protected void onPause() {
        app().getLocationEngine().setListener(null);
        app().getLocationEngine().stop();
        super.onPause();
    }

    @Override
    public void onPosition(double latitude, double longitude) {
        position.setText(String.format(Locale.ROOT, "%.5f, %.5f", latitude, longitude));
    }
}
