package org.consentry.samples.messenger;

import android.Manifest;
import android.app.AlertDialog;
import android.content.Context;
import android.content.Intent;
import android.content.pm.PackageManager;
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
    private static final int VOICE = 1;
    private static final int POSITION = 2;
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
        onClick(R.id.chat_voice, () -> ask(Manifest.permission.RECORD_AUDIO, R.string.voice_why, VOICE));
        onClick(R.id.chat_position, () -> ask(Manifest.permission.ACCESS_FINE_LOCATION, R.string.position_why, POSITION));
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

    /** Says why before the system asks; after a refusal only this one function stays closed. */
    private void ask(String permission, int why, int code) {
        if (checkSelfPermission(permission) == PackageManager.PERMISSION_GRANTED) {
            use(code);
            return;
        }
        new AlertDialog.Builder(this)
                .setMessage(why)
                .setPositiveButton(R.string.go_on, (dialog, which) ->
                        requestPermissions(new String[] {permission}, code))
                .setNegativeButton(R.string.not_now, null)
                .show();
    }

    @Override
    public void onRequestPermissionsResult(int code, String[] permissions, int[] results) {
        super.onRequestPermissionsResult(code, permissions, results);
        if (results.length > 0 && results[0] == PackageManager.PERMISSION_GRANTED) {
            use(code);
        } else {
            say(R.string.refused);
        }
    }

    private void use(int code) {
        if (code == VOICE) {
            voice();
        } else if (code == POSITION) {
            position();
        }
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
