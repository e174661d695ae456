package org.consentry.flow.gatesheldout6.dictationnotes;

import android.content.Context;
import android.util.Log;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Work that is better done before the first note is dictated. */
class Startup {

    static final int LANGUAGES = 1;
    static final int OWNER = 1 << 1;

    private static final String TAG = "Startup";

    private final ExecutorService executor = Executors.newFixedThreadPool(2);
    private final FutureTask<List<String>> languages;
    private final FutureTask<String> owner;

    Startup(Context context) {
        languages = new FutureTask<>(() -> Arrays.asList("English", "Deutsch", "Français", "Español"));
        owner = new FutureTask<>(new OwnerFinder(context));
    }

    void run(int what) {
        if ((what & LANGUAGES) != 0) {
            executor.execute(languages);
        }
        if ((what & OWNER) != 0) {
            executor.execute(owner);
        }
    }

    List<String> languages() {
        try {
            return languages.get(2, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            Log.w(TAG, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Arrays.asList("English");
    }

    String author() {
        if (!owner.isDone()) {
            return "Me";
        }
        try {
            return owner.get();
        } catch (ExecutionException | InterruptedException e) {
            Log.w(TAG, e);
            return "Me";
        }
    }
}
