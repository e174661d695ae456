package org.consentry.flow.gatesdevelopment8.basicmodesamerequest;

import android.app.Activity;
import android.content.Context;
import android.content.Intent;
import android.os.Bundle;
import android.widget.TextView;

public class NewsActivity extends Activity {
    private static final String EXTRA_BASIC_MODE = "basic_mode";
    private static final String NO_DEVICE = "";

    private final NewsClient client = new NewsClient();

    static void start(Context context, boolean basicMode) {
        context.startActivity(new Intent(context, NewsActivity.class).putExtra(EXTRA_BASIC_MODE, basicMode));
    }

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_news);
        if (getIntent().getBooleanExtra(EXTRA_BASIC_MODE, true)) {
            loadHot();
        } else {
            loadRecommended();
        }
    }

    private void loadHot() {
        client.fetch("hot", DeviceId.get(this), this::show);
    }

    private void loadRecommended() {
        String device = DeviceId.get(this);
        client.fetch("recommended", device, this::show);
    }

    private void show(String headlines) {
        runOnUiThread(() -> {
            TextView view = findViewById(R.id.headlines);
            view.setText(headlines);
        });
    }
}
