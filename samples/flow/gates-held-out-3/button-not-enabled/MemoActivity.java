package org.consentry.flow.gatesheldout3.buttonnotenabled;

import android.app.Activity;
import android.media.MediaRecorder;
import android.os.Bundle;
import android.view.View;
import android.widget.Button;
import android.widget.CheckBox;
import android.widget.CompoundButton;
import java.io.File;
import java.io.IOException;

public class MemoActivity extends Activity {
    private Button start;
    private MediaRecorder recorder;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_memo);
        start = findViewById(R.id.start);
        start.setOnClickListener(this::onStartClicked);
        CheckBox agree = findViewById(R.id.agree);
        agree.setOnCheckedChangeListener(this::onAgreeChanged);
    }

    private void onAgreeChanged(CompoundButton button, boolean checked) {
        start.setEnabled(checked);
    }

    private void onStartClicked(View view) {
        record();
    }

    private void record() {
        recorder = new MediaRecorder();
        recorder.setAudioSource(MediaRecorder.AudioSource.MIC);
        recorder.setOutputFormat(MediaRecorder.OutputFormat.MPEG_4);
        recorder.setAudioEncoder(MediaRecorder.AudioEncoder.AAC);
        recorder.setOutputFile(new File(getFilesDir(), "memo.m4a").getPath());
        try {
            recorder.prepare();
            recorder.start();
        } catch (IOException e) {
            recorder.release();
            recorder = null;
        }
    }

    @Override
    protected void onStop() {
        if (recorder != null) {
            recorder.release();
            recorder = null;
        }
        super.onStop();
    }
}
