package org.consentry.flow.gatesheldout11.speakerremote;

import android.app.Activity;
import android.app.AlertDialog;
import android.bluetooth.BluetoothAdapter;
import android.content.DialogInterface;
import android.content.Intent;
import android.net.Uri;
import android.os.Bundle;
import android.widget.TextView;

public class RemoteActivity extends Activity implements DialogInterface.OnClickListener {
    private static final Uri POLICY = Uri.parse("https://speaker.example.invalid/privacy");

    private ConsentPrefs consent;
    private TextView status;
    private AlertDialog prompt;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_remote);
        status = findViewById(R.id.status);
        consent = new ConsentPrefs(this);
    }

    @Override
    protected void onResume() {
        super.onResume();
        if (consent.isGiven()) {
            start();
        } else if (prompt == null || !prompt.isShowing()) {
            prompt = new AlertDialog.Builder(this)
                    .setTitle(R.string.prompt_title)
                    .setMessage(R.string.prompt_text)
                    .setPositiveButton(R.string.accept, this)
                    .setNeutralButton(R.string.read_policy, this)
                    .setNegativeButton(R.string.exit, this)
                    .setCancelable(false)
                    .show();
        }
    }

    @Override
    public void onClick(DialogInterface dialog, int which) {
        switch (which) {
            case DialogInterface.BUTTON_NEUTRAL:
                startActivity(new Intent(Intent.ACTION_VIEW, POLICY));
                break;
            case DialogInterface.BUTTON_NEGATIVE:
                finish();
                return;
            case DialogInterface.BUTTON_POSITIVE:
                consent.give();
                start();
                break;
            default:
                break;
        }
    }

    private void start() {
        Pairing pairing = new Pairing(BluetoothAdapter.getDefaultAdapter());
        if (pairing.isPossible()) {
            status.setText(getString(R.string.visible_as, pairing.visibleName()));
        } else {
            status.setText(R.string.no_bluetooth);
        }
    }

    @Override
    protected void onDestroy() {
        if (prompt != null) {
            prompt.dismiss();
        }
        super.onDestroy();
    }
}
