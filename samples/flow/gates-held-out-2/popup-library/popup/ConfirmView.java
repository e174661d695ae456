package org.consentry.flow.gatesheldout2.popuplibrary.popup;

import android.app.Dialog;
import android.content.Context;
import android.os.Bundle;
import android.view.View;
import android.widget.LinearLayout;
import android.widget.TextView;

public class ConfirmView extends Dialog implements View.OnClickListener {
    private CharSequence title;
    private CharSequence content;
    private CharSequence cancelText;
    private CharSequence confirmText;
    private OnConfirmListener confirmListener;
    private OnNegativeListener cancelListener;
    private TextView tvCancel;
    private TextView tvConfirm;

    public ConfirmView(Context context) {
        super(context);
    }

    void setTitleContent(CharSequence title, CharSequence content) {
        this.title = title;
        this.content = content;
    }

    void setButtons(CharSequence cancelText, CharSequence confirmText) {
        this.cancelText = cancelText;
        this.confirmText = confirmText;
    }

    void setListener(OnConfirmListener confirm, OnNegativeListener cancel) {
        confirmListener = confirm;
        cancelListener = cancel;
    }

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        LinearLayout root = new LinearLayout(getContext());
        root.setOrientation(LinearLayout.VERTICAL);
        add(root, title);
        add(root, content);
        tvCancel = add(root, cancelText);
        tvConfirm = add(root, confirmText);
        tvCancel.setOnClickListener(this);
        tvConfirm.setOnClickListener(this);
        setContentView(root);
    }

    private TextView add(LinearLayout root, CharSequence text) {
        TextView view = new TextView(getContext());
        view.setText(text);
        root.addView(view);
        return view;
    }

    @Override
    public void onClick(View v) {
        dismiss();
        if (v == tvConfirm) {
            if (confirmListener != null) {
                confirmListener.onConfirm();
            }
        } else if (v == tvCancel && cancelListener != null) {
            cancelListener.onNegative();
        }
    }
}
