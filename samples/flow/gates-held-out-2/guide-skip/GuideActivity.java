package org.consentry.flow.gatesheldout2.guideskip;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.view.View;
import android.widget.ViewFlipper;

public class GuideActivity extends Activity {
    private ViewFlipper pages;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        if (getSharedPreferences("guide", MODE_PRIVATE).getBoolean("entered", false)) {
            startActivity(new Intent(this, BandActivity.class));
            finish();
            return;
        }
        setContentView(R.layout.guide);
        pages = findViewById(R.id.pages);
    }

    /** Called from the layout by all three. */
    public void onGuideClick(View view) {
        switch (view.getId()) {
            case R.id.guide_next: pages.showNext(); break;
            case R.id.guide_skip: enter(); break;
            case R.id.guide_agree: enter(); break;
            default: break;
        }
    }

    private void enter() {
        getSharedPreferences("guide", MODE_PRIVATE).edit().putBoolean("entered", true).apply();
        startActivity(new Intent(this, BandActivity.class));
        finish();
    }
}
