package org.consentry.flow.gatesheldout5.minigames.task;

import android.content.Context;
import android.media.AudioManager;
import android.media.SoundPool;

import org.consentry.flow.gatesheldout5.minigames.start.StartTask;

public class SoundTask implements StartTask {

    public static SoundPool pool;

    @Override
    @SuppressWarnings("deprecation")
    public void run(Context context) {
        pool = new SoundPool(4, AudioManager.STREAM_MUSIC, 0);
    }
}
