package org.consentry.flow.gatesheldout10.carpool;

import android.content.Context;
import android.widget.Button;
import android.widget.LinearLayout;
import android.widget.TextView;

/** Asks without being in the way. */
class Banner extends LinearLayout {
    Banner(Context context, Runnable onAccept) {
        super(context);
        setOrientation(HORIZONTAL);
        TextView text = new TextView(context);
        text.setText(R.string.banner);
        addView(text, new LayoutParams(0, LayoutParams.WRAP_CONTENT, 1));
        Button accept = new Button(context);
        accept.setText(R.string.accept);
        accept.setOnClickListener(v -> {
            onAccept.run();
            setVisibility(GONE);
        });
        addView(accept);
        Button close = new Button(context);
        close.setText("×");
        close.setOnClickListener(v -> setVisibility(GONE));
        addView(close);
    }
}
