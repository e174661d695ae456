package org.consentry.flow.gatesheldout2.popuplibrary.popup;

public interface OnNegativeListener {
    void onNegative();
}
