package org.consentry.flow.gatesheldout10.photofeed;

import android.util.Log;

abstract class Session {
    private final Mark mark;

    Session(Mark mark) {
        this.mark = mark;
    }

    abstract boolean mayComment();

    void seen(String photo) {
        Log.i("Feed", mark.value() + " saw " + photo);
    }
}
