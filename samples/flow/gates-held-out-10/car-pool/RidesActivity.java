package org.consentry.flow.gatesheldout10.carpool;

import android.Manifest;
import android.app.Activity;
import android.app.AlertDialog;
import android.content.pm.PackageManager;
import android.os.Bundle;
import android.view.View;
import android.widget.ArrayAdapter;
import android.widget.Button;
import android.widget.LinearLayout;
import android.widget.ListView;
import android.widget.Toast;
import java.util.Arrays;

public class RidesActivity extends Activity {
    private static final int REQUEST_CONTACTS = 3;

    private Privacy privacy;
    private Banner banner;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        privacy = new Privacy(this);
        banner = new Banner(this, privacy::accept);
        banner.setVisibility(privacy.isAccepted() ? View.GONE : View.VISIBLE);
        ListView rides = new ListView(this);
        rides.setAdapter(new ArrayAdapter<>(this, android.R.layout.simple_list_item_1,
                Arrays.asList("07:30 Station – Fairground", "08:10 Ring – University", "17:00 Fairground – Station")));
        Button invite = new Button(this);
        invite.setText(R.string.invite);
        invite.setOnClickListener(v -> invite());
        LinearLayout root = new LinearLayout(this);
        root.setOrientation(LinearLayout.VERTICAL);
        root.addView(banner);
        root.addView(invite);
        root.addView(rides);
        setContentView(root);
    }

    private void invite() {
        if (!privacy.isAccepted()) {
            Toast.makeText(this, R.string.accept_first, Toast.LENGTH_SHORT).show();
            return;
        }
        if (checkSelfPermission(Manifest.permission.READ_CONTACTS) == PackageManager.PERMISSION_GRANTED) {
            showFriends();
        } else {
            requestPermissions(new String[] {Manifest.permission.READ_CONTACTS}, REQUEST_CONTACTS);
        }
    }

    @Override
    public void onRequestPermissionsResult(int requestCode, String[] permissions, int[] grantResults) {
        super.onRequestPermissionsResult(requestCode, permissions, grantResults);
        if (requestCode == REQUEST_CONTACTS
                && grantResults.length == 1
                && grantResults[0] == PackageManager.PERMISSION_GRANTED) {
            showFriends();
        }
    }

    private void showFriends() {
        String[] names = new Friends(getContentResolver()).names().toArray(new String[0]);
        new AlertDialog.Builder(this).setTitle(R.string.invite).setItems(names, null).show();
    }
}
