package org.consentry.flow.gatesheldout10.photofeed;

import android.content.Context;

final class GuestSession extends Session {
    GuestSession(Context context) {
        super(new HardwareMark(context));
    }

    @Override
    boolean mayComment() {
        return false;
    }
}
