package org.consentry.flow.gatesheldout5.minigames.start;

import android.content.Context;

public interface StartTask {
    void run(Context context);
}
