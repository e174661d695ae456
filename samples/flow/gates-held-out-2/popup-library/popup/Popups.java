package org.consentry.flow.gatesheldout2.popuplibrary.popup;

import android.content.Context;

public final class Popups {
    private Popups() {}

    public static class Builder {
        private final Context context;
        private boolean dismissOnTouchOutside = true;

        public Builder(Context context) {
            this.context = context;
        }

        public Builder dismissOnTouchOutside(boolean value) {
            dismissOnTouchOutside = value;
            return this;
        }

        public ConfirmView asConfirm(CharSequence title, CharSequence content, CharSequence cancelText,
                CharSequence confirmText, OnConfirmListener confirm, OnNegativeListener cancel) {
            ConfirmView view = new ConfirmView(context);
            view.setCanceledOnTouchOutside(dismissOnTouchOutside);
            view.setCancelable(dismissOnTouchOutside);
            view.setTitleContent(title, content);
            view.setButtons(cancelText, confirmText);
            view.setListener(confirm, cancel);
            return view;
        }
    }
}
