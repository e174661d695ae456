package org.consentry.flow.gatesheldout10.photofeed;

import android.content.Context;

final class MemberSession extends Session {
    MemberSession(Context context) {
        super(new HardwareMark(context));
    }

    @Override
    boolean mayComment() {
        return true;
    }
}
