package org.consentry.flow.gatesheldout11.habitgarden;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.view.View;
import android.widget.ViewFlipper;

public class IntroActivity extends Activity {
    private static final String STATE_PAGE = "page";

    private IntroStore store;
    private ViewFlipper flipper;
    private View buttons;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        store = new IntroStore(this);
        if (store.isDone()) {
            openGarden();
            return;
        }
        setContentView(R.layout.activity_intro);
        flipper = findViewById(R.id.pages);
        buttons = findViewById(R.id.buttons);
        View skip = findViewById(R.id.skip);
        View next = findViewById(R.id.next);
        View agree = findViewById(R.id.agree);
        skip.setOnClickListener(v -> complete());
        next.setOnClickListener(v -> showPage(flipper.getDisplayedChild() + 1));
        agree.setOnClickListener(v -> complete());
        if (savedInstanceState != null) {
            showPage(savedInstanceState.getInt(STATE_PAGE));
        }
    }

    @Override
    protected void onSaveInstanceState(Bundle outState) {
        super.onSaveInstanceState(outState);
        if (flipper != null) {
            outState.putInt(STATE_PAGE, flipper.getDisplayedChild());
        }
    }

    private void showPage(int page) {
        flipper.setDisplayedChild(page);
        buttons.setVisibility(page == flipper.getChildCount() - 1 ? View.GONE : View.VISIBLE);
    }

    private void complete() {
        store.setDone();
        openGarden();
    }

    private void openGarden() {
        startActivity(new Intent(this, GardenActivity.class));
        finish();
    }
}
