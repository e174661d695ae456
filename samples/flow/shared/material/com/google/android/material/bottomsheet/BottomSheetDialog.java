package com.google.android.material.bottomsheet;

import android.app.Dialog;
import android.content.Context;
import android.view.Gravity;
import android.view.WindowManager;

/** Stand-in: a dialog at the lower edge that a swipe closes. */
public class BottomSheetDialog extends Dialog {
    public BottomSheetDialog(Context context) {
        super(context);
    }

    @Override
    public void show() {
        super.show();
        if (getWindow() != null) {
            getWindow().setGravity(Gravity.BOTTOM);
            getWindow().setLayout(WindowManager.LayoutParams.MATCH_PARENT, WindowManager.LayoutParams.WRAP_CONTENT);
        }
    }
}
