package org.consentry.flow.platform.filledarray;

import android.app.Activity;
import android.media.AudioFormat;
import android.media.AudioRecord;
import android.media.MediaRecorder;
import android.os.Bundle;
import java.io.FileOutputStream;
import java.io.IOException;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        byte[] buffer = new byte[1024];
        AudioRecord recorder = new AudioRecord(MediaRecorder.AudioSource.MIC, 8000, AudioFormat.CHANNEL_IN_MONO,
                AudioFormat.ENCODING_PCM_16BIT, 2048);
        int count = recorder.read(buffer, 0, buffer.length);
        try (FileOutputStream out = openFileOutput("sound", MODE_PRIVATE)) {
            out.write(buffer);
        } catch (IOException problem) {
            finish();
        }
        recorder.release();
    }
}
