package org.consentry.flow.gatesheldout.bitmask;

import android.app.Activity;
import android.os.Bundle;

public class Guide extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.guide);
        findViewById(R.id.close).setOnClickListener(v -> {
            new Bits(this).set(Bits.GUIDE);
            finish();
        });
    }
}
