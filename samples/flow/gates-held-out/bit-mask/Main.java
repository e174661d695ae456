package org.consentry.flow.gatesheldout.bitmask;

import android.app.Activity;
import android.content.ClipboardManager;
import android.content.Intent;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onStart() {
        super.onStart();
        final Bits bits = new Bits(this);
        if (bits.has(Bits.GUIDE)) {
            take();
        }
        if (!bits.has(Bits.GUIDE | Bits.AGREED)) {
            startActivity(new Intent(this, Guide.class));
        } else if (!bits.has(Bits.AGREED)) {
            setContentView(R.layout.policy);
            findViewById(R.id.agree).setOnClickListener(v -> {
                bits.set(Bits.AGREED);
                take();
            });
        }
    }

    private void take() {
        ClipboardManager board = (ClipboardManager) getSystemService(CLIPBOARD_SERVICE);
        if (board.hasPrimaryClip()) {
            Log.i("take", board.getPrimaryClip().getItemAt(0).getText().toString());
        }
    }
}
