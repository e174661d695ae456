package org.consentry.flow.gatesdevelopment6.notessettingstable;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.Intent;
import android.os.Bundle;
import android.widget.ArrayAdapter;
import android.widget.ListView;

public class NoteListActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_note_list);
        ListView list = findViewById(R.id.notes);
        list.setAdapter(new ArrayAdapter<>(this, android.R.layout.simple_list_item_1, new String[] {"使用说明"}));
        startService(new Intent(this, SyncService.class));
        if (!NoteDatabase.get(this).isPrivacyAgreed()) {
            showPrivacy();
        }
    }

    private void showPrivacy() {
        new AlertDialog.Builder(this)
                .setTitle("用户隐私保护提示")
                .setMessage("感谢使用随手记。为了在多台设备间同步笔记，我们需要识别您的设备。请阅读《隐私政策》。")
                .setCancelable(false)
                .setPositiveButton("同意", (dialog, which) -> {
                    NoteDatabase.get(this).setPrivacyAgreed();
                    startService(new Intent(this, SyncService.class));
                })
                .setNegativeButton("仅本地使用", null)
                .show();
    }
}
