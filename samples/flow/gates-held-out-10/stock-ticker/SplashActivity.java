package org.consentry.flow.gatesheldout10.stockticker;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.os.Handler;
import android.os.Looper;
import android.widget.ImageView;

public class SplashActivity extends Activity {
    private static final long DELAY = 1200;

    private final Handler handler = new Handler(Looper.getMainLooper());

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        ImageView logo = new ImageView(this);
        logo.setImageResource(android.R.drawable.ic_menu_sort_by_size);
        setContentView(logo);
        AppSettings.get(this).countLaunch();
        handler.postDelayed(this::goOn, DELAY);
    }

    @Override
    protected void onDestroy() {
        handler.removeCallbacksAndMessages(null);
        super.onDestroy();
    }

    private void goOn() {
        AppSettings settings = AppSettings.get(this);
        Class<?> next = settings.getLaunches() > 1 ? QuotesActivity.class : GuideActivity.class;
        startActivity(new Intent(this, next));
        finish();
    }
}
