package org.consentry.flow.gatesheldout2.popuplibrary.popup;

public interface OnConfirmListener {
    void onConfirm();
}
