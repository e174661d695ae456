package org.consentry.flow.gatesheldout8.mahjongtable;

import android.content.Context;
import android.content.SharedPreferences;

import java.util.concurrent.CountDownLatch;

/** Done when the user agrees, or has agreed in an earlier start. */
final class ConsentTask extends StartTask {

    private static final String KEY = "user_agreement";
    private final CountDownLatch agreed = new CountDownLatch(1);
    private final SharedPreferences preferences;

    ConsentTask(SharedPreferences preferences) {
        this.preferences = preferences;
        if (isAgreed()) {
            agreed.countDown();
        }
    }

    boolean isAgreed() {
        return preferences.getInt(KEY, -1) == 1;
    }

    void answer(boolean yes) {
        preferences.edit().putInt(KEY, yes ? 1 : 0).apply();
        if (yes) {
            agreed.countDown();
        }
    }

    @Override
    void run(Context context) throws InterruptedException {
        agreed.await();
    }
}
