package org.consentry.flow.gatesdevelopment4.hookofthebaseclass;

import android.media.MediaRecorder;
import android.util.Log;
import java.io.File;
import java.io.IOException;

public class MainActivity extends BaseTitleActivity {
    private MediaRecorder mRecorder;

    @Override
    protected int getLayoutId() {
        return R.layout.activity_main;
    }

    @Override
    protected String getTitleText() {
        return "分贝仪";
    }

    @Override
    protected void onPrivacyReady() {
        startMeter();
    }

    private void startMeter() {
        mRecorder = new MediaRecorder();
        try {
            mRecorder.setAudioSource(MediaRecorder.AudioSource.MIC);
            mRecorder.setOutputFormat(MediaRecorder.OutputFormat.THREE_GPP);
            mRecorder.setAudioEncoder(MediaRecorder.AudioEncoder.AMR_NB);
            mRecorder.setOutputFile(new File(getCacheDir(), "meter").getPath());
            mRecorder.prepare();
            mRecorder.start();
        } catch (IOException | RuntimeException e) {
            Log.e("MainActivity", "no microphone", e);
        }
    }

    @Override
    protected void onDestroy() {
        if (mRecorder != null) {
            mRecorder.release();
        }
        super.onDestroy();
    }
}
