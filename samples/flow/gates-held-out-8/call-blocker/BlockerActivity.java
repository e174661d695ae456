package org.consentry.flow.gatesheldout8.callblocker;

import android.Manifest;
import android.app.Activity;
import android.app.AlertDialog;
import android.content.pm.PackageManager;
import android.os.Build;
import android.os.Bundle;
import android.widget.ArrayAdapter;
import android.widget.ListView;
import android.widget.Toast;

public class BlockerActivity extends Activity {

    private ConsentGate gate;
    private BlockList blockList;
    private ArrayAdapter<String> adapter;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        gate = ((BlockerApp) getApplication()).gate();
        blockList = ((BlockerApp) getApplication()).blockList();
        adapter = new ArrayAdapter<>(this, android.R.layout.simple_list_item_1);
        adapter.addAll(blockList.numbers());
        ListView list = new ListView(this);
        list.setAdapter(adapter);
        list.setOnItemClickListener((parent, view, position, id) -> toggle(adapter.getItem(position)));
        setContentView(list);
        gate.whenAgreed(this::showRecent);
        if (gate.state() == ConsentGate.State.OPEN_QUESTION) {
            ask();
        }
    }

    private void ask() {
        new AlertDialog.Builder(this)
                .setTitle(R.string.title)
                .setMessage(R.string.text)
                .setCancelable(false)
                .setPositiveButton(R.string.agree, (dialog, which) -> gate.agree())
                .setNegativeButton(R.string.refuse, (dialog, which) -> gate.refuse())
                .show();
    }

    private void showRecent() {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.M
                && checkSelfPermission(Manifest.permission.READ_CALL_LOG) != PackageManager.PERMISSION_GRANTED) {
            requestPermissions(new String[] {Manifest.permission.READ_CALL_LOG}, 7);
            return;
        }
        adapter.addAll(new RecentCalls(getContentResolver()).callers());
    }

    @Override
    public void onRequestPermissionsResult(int code, String[] permissions, int[] results) {
        if (code == 7 && results.length == 1 && results[0] == PackageManager.PERMISSION_GRANTED) {
            showRecent();
        }
    }

    private void toggle(String number) {
        int text = blockList.toggle(number) ? R.string.blocked : R.string.unblocked;
        Toast.makeText(this, getString(text, number), Toast.LENGTH_SHORT).show();
    }
}
