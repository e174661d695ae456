package org.consentry.flow.gatesheldout2.teenmode;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.ClipData;
import android.content.ClipboardManager;
import android.os.Bundle;
import android.util.Log;

public class VideoActivity extends Activity {
    private Flags flags;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        flags = new Flags(this);
        if (!flags.privacy()) {
            askPrivacy();
        }
    }

    @Override
    protected void onResume() {
        super.onResume();
        boolean allowed = !flags.teen();
        if (allowed) {
            getWindow().getDecorView().post(this::readTicket);
        }
    }

    private void askPrivacy() {
        AlertDialog.Builder builder = new AlertDialog.Builder(this);
        builder.setTitle(R.string.privacy_title);
        builder.setMessage(R.string.privacy_text);
        builder.setPositiveButton(R.string.privacy_yes, (d, w) -> {
            flags.acceptPrivacy();
            askTeen();
        });
        builder.setNegativeButton(R.string.privacy_no, (d, w) -> finishAndRemoveTask());
        builder.setCancelable(false);
        builder.show();
    }

    private void askTeen() {
        new AlertDialog.Builder(this)
                .setMessage(R.string.teen_text)
                .setPositiveButton(R.string.teen_enter, (d, w) -> flags.setTeen(true))
                .setNegativeButton(R.string.teen_skip, (d, w) -> flags.setTeen(false))
                .show();
    }

    private void readTicket() {
        ClipboardManager board = (ClipboardManager) getSystemService(CLIPBOARD_SERVICE);
        ClipData clip = board.getPrimaryClip();
        if (clip != null && clip.getItemCount() > 0) {
            Log.d("Video", String.valueOf(clip.getItemAt(0).getText()));
        }
    }
}
