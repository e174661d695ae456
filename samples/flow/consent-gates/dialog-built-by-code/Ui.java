package org.consentry.flow.consentgates.dialogbuiltbycode;

import android.view.View;
import android.view.ViewGroup;
import android.widget.Button;

final class Ui {
    private Ui() {}

    static void button(ViewGroup into, CharSequence text, View.OnClickListener listener) {
        Button button = new Button(into.getContext());
        button.setText(text);
        button.setOnClickListener(listener);
        into.addView(button);
    }
}
