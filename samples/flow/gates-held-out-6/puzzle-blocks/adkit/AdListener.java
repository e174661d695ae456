package org.consentry.flow.gatesheldout6.puzzleblocks.adkit;

import android.graphics.Bitmap;

public interface AdListener {
    void onLoaded(Bitmap picture);

    void onFailed(String reason);
}
