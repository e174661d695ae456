package org.consentry.flow.gatesheldout4.shortvideo;

import android.app.Activity;
import android.content.Intent;
import android.net.Uri;
import android.os.Bundle;
import android.widget.VideoView;
import java.io.File;

public class FeedActivity extends Activity {
    private VideoView video;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        video = new VideoView(this);
        setContentView(video);
        startService(new Intent(this, PushService.class));
        play("welcome.mp4");
    }

    private void play(String name) {
        File file = PlayerSdk.cacheOf(name);
        if (file.exists()) {
            video.setVideoURI(Uri.fromFile(file));
            video.start();
        }
        StatSdk.event("play");
    }
}
