package org.consentry.samples.messenger;

import android.content.Context;
import android.content.Intent;
import android.location.Location;
import android.location.LocationManager;
import android.media.MediaRecorder;
import android.os.Bundle;
import android.provider.MediaStore;
import android.widget.EditText;
import android.widget.TextView;
import java.io.File;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.consentry.samples.kit.app.BaseActivity;
import org.consentry.samples.kit.event.Bus;
import org.consentry.samples.kit.task.Tasks;

/** One conversation: text, voice, position, pictures. */
public final class ChatActivity extends BaseActivity {
    private String conversation;
    private MediaRecorder recorder;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.activity_chat);
        conversation = getIntent().getStringExtra("conversation");
        show(R.id.chat_title, conversation);
        show(R.id.chat_text, Drafts.of(conversation));
        onClick(R.id.chat_send, () -> send("text", text()));
        onClick(R.id.chat_voice, this::voice);
        onClick(R.id.chat_position, this::position);
        onClick(R.id.chat_picture, this::picture);
    }

    @Override
    protected void onPause() {
        Drafts.keep(conversation, text());
        super.onPause();
    }

    private String text() {
        return ((EditText) findViewById(R.id.chat_text)).getText().toString();
    }

    private void send(String kind, String content) {
        Map<String, String> message = new HashMap<>();
        message.put("to", conversation);
        message.put(kind, content);
        MessengerApp app = (MessengerApp) getApplication();
        Tasks.load(() -> app.service().post("send", message), null, answer -> {
            if (answer == null) {
                say(R.string.network_error);
            } else {
                Bus.get().tell("sent", conversation);
            }
        });
    }

    private void voice() {
        TextView button = findViewById(R.id.chat_voice);
        if (recorder != null) {
            recorder.stop();
            recorder.release();
            recorder = null;
            button.setText(R.string.voice);
            send("voice", file().getName());
            return;
        }
        recorder = new MediaRecorder();
        recorder.setAudioSource(MediaRecorder.AudioSource.MIC);
        recorder.setOutputFormat(MediaRecorder.OutputFormat.AMR_NB);
        recorder.setAudioEncoder(MediaRecorder.AudioEncoder.AMR_NB);
        recorder.setOutputFile(file().getPath());
        try {
            recorder.prepare();
            recorder.start();
            button.setText(R.string.voice_stop);
        } catch (IOException failed) {
            recorder = null;
        }
    }

    private File file() {
        return new File(getCacheDir(), "voice.amr");
    }

    private void position() {
        LocationManager locations = (LocationManager) getSystemService(Context.LOCATION_SERVICE);
        Location last = locations.getLastKnownLocation(LocationManager.GPS_PROVIDER);
        if (last != null) {
            send("position", last.getLatitude() + "," + last.getLongitude());
        }
    }

    private void picture() {
        startActivityForResult(new Intent(MediaStore.ACTION_IMAGE_CAPTURE), 7);
    }

    @Override
    protected void onActivityResult(int request, int result, Intent data) {
        super.onActivityResult(request, result, data);
        if (request == 7 && result == RESULT_OK) {
            send("picture", String.valueOf(System.currentTimeMillis()));
        }
    }
}
