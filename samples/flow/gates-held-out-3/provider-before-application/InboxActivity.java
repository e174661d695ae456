package org.consentry.flow.gatesheldout3.providerbeforeapplication;

import android.app.Activity;
import android.app.AlertDialog;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.widget.TextView;

public class InboxActivity extends Activity {
    private TextView from;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        from = new TextView(this);
        setContentView(from);
        if (Terms.open) {
            askToAccept();
        } else {
            fillFrom();
        }
    }

    private void askToAccept() {
        new AlertDialog.Builder(this)
                .setMessage("To use Mail you need to accept the Terms of Service and the Privacy Policy.")
                .setPositiveButton("Accept", (dialog, which) -> Terms.accept(this))
                .setNegativeButton("Decline", (dialog, which) -> finish())
                .setCancelable(false)
                .show();
    }

    private void fillFrom() {
        Uri uri = Uri.parse("content://org.consentry.mail.accounts/all");
        try (Cursor cursor = getContentResolver().query(uri, null, null, null, null)) {
            if (cursor != null && cursor.moveToFirst()) {
                from.setText(cursor.getString(0));
            }
        }
    }
}
